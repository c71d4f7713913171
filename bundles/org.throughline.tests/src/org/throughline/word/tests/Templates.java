package org.throughline.word.tests;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.net.URI;

import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.apache.poi.xwpf.usermodel.XWPFRelation;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** Templates of an organisation, and files that are none. */
final class Templates {

    private Templates() {}

    /** A template with a heading of its own, a header, a list and a landscape page, and text that is to go. */
    static XWPFDocument district() throws IOException {
        XWPFDocument template = new XWPFDocument();
        style(template, "Ueberschrift1", "Heading 1", "C00000");
        style(template, "Heading2", "District Motto", "00C000");
        template.createHeader(HeaderFooterType.DEFAULT).createParagraph().createRun().setText("Riverside letterhead");
        CTAbstractNum form = CTAbstractNum.Factory.newInstance();
        form.setAbstractNumId(BigInteger.valueOf(4));
        XWPFNumbering lists = template.createNumbering();
        lists.addNum(lists.addAbstractNum(new XWPFAbstractNum(form)));
        CTSectPr section = template.getDocument().getBody().getSectPr();
        CTPageSz paper = section.addNewPgSz();
        paper.setW(16838);
        paper.setH(11906);
        paper.setOrient(STPageOrientation.LANDSCAPE);
        template.createParagraph().createRun().setText("Text that goes");
        return template;
    }

    /** A template that leads to files elsewhere, from its text, its header and its settings. */
    static XWPFDocument leadingElsewhere() throws IOException {
        XWPFDocument template = district();
        String relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
        PackagePart header = template.getHeaderFooterPolicy().getDefaultHeader().getPackagePart();
        for (PackagePart part : new PackagePart[] { template.getPackagePart(), header,
                template.getPackage().getPartsByContentType(XWPFRelation.SETTINGS.getContentType()).getFirst() }) {
            part.addRelationship(URI.create("file:///secret/normal.dotm"), TargetMode.EXTERNAL,
                    relations + "attachedTemplate");
            part.addRelationship(URI.create("https://example.org/pixel.png"), TargetMode.EXTERNAL,
                    relations + "image");
        }
        header.addRelationship(URI.create("https://example.org/"), TargetMode.EXTERNAL, relations + "hyperlink");
        return template;
    }

    static byte[] bytes(XWPFDocument template) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        template.write(out);
        template.close();
        return out.toByteArray();
    }

    static byte[] workbook() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            workbook.createSheet();
            workbook.write(out);
        }
        return out.toByteArray();
    }

    static byte[] withMacros() throws Exception {
        XWPFDocument template = district();
        template.getPackage().replaceContentType(XWPFRelation.DOCUMENT.getContentType(),
                XWPFRelation.MACRO_DOCUMENT.getContentType());
        return bytes(template);
    }

    static byte[] encrypted() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (POIFSFileSystem file = new POIFSFileSystem()) {
            file.createDocument(new ByteArrayInputStream(new byte[5000]), "EncryptedPackage");
            file.writeFilesystem(out);
        }
        return out.toByteArray();
    }

    /** A template whose header takes a picture from elsewhere. */
    static byte[] fetching() throws IOException {
        XWPFDocument template = district();
        template.getHeaderFooterPolicy().getDefaultHeader().createParagraph().getCTP().addNewFldSimple()
                .setInstr(" INCLUDEPICTURE \"https://example.org/pixel.png\" ");
        return bytes(template);
    }

    private static void style(XWPFDocument template, String id, String name, String colour) {
        CTStyle style = CTStyle.Factory.newInstance();
        style.setStyleId(id);
        style.setType(STStyleType.PARAGRAPH);
        style.addNewName().setVal(name);
        style.addNewRPr().addNewColor().setVal(colour);
        (template.getStyles() == null ? template.createStyles() : template.getStyles()).addStyle(new XWPFStyle(style));
    }
}
