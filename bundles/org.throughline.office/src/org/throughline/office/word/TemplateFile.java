package org.throughline.office.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.ZipInputStream;

import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationshipCollection;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.xwpf.usermodel.XWPFRelation;
import org.throughline.core.document.TemplateException;

/** Opens a copy of a template in memory; the file itself is only read. */
final class TemplateFile {

    private static final int LARGEST_FILE = 50 << 20;
    private static final long LARGEST_UNPACKED = 200L << 20;
    private static final int MOST_ENTRIES = 10_000;

    private TemplateFile() {}

    /** The package of a template that carries no macros and is not too large. */
    static OPCPackage open(Path path) throws IOException, OpenXML4JException {
        if (Files.size(path) > LARGEST_FILE) {
            throw new TemplateException("The template is larger than 50 MB; take one without the large pictures.",
                    null);
        }
        byte[] bytes = Files.readAllBytes(path);
        requirePackage(bytes);
        requireBounded(bytes);
        OPCPackage opc = OPCPackage.open(new ByteArrayInputStream(bytes));
        requireWord(opc);
        return opc;
    }

    /** The part with the text. */
    static PackagePart text(OPCPackage opc) throws TemplateException {
        PackageRelationshipCollection found = opc.getRelationshipsByType(PackageRelationshipTypes.CORE_DOCUMENT);
        if (found.size() != 1 || found.getRelationship(0).getTargetMode() != TargetMode.INTERNAL) {
            throw noWordFile();
        }
        PackagePart text = opc.getPart(found.getRelationship(0));
        if (text == null) {
            throw noWordFile();
        }
        return text;
    }

    private static TemplateException noWordFile() {
        return new TemplateException("The template is no Word file; save it in Word as a document (.docx).", null);
    }

    private static void requirePackage(byte[] bytes) throws TemplateException {
        switch (FileMagic.valueOf(bytes)) {
            case OOXML -> {
                // a package; whether it holds a Word document will be seen
            }
            case OLE2 -> throw new TemplateException(
                    "The template is protected by a password or was written by an old Word; "
                            + "save it as a document (.docx) without a password.",
                    null);
            default -> throw noWordFile();
        }
    }

    private static void requireBounded(byte[] bytes) throws IOException {
        long unpacked = 0;
        int entries = 0;
        byte[] buffer = new byte[1 << 16];
        try (InputStream in = new ByteArrayInputStream(bytes); ZipInputStream zip = new ZipInputStream(in)) {
            while (zip.getNextEntry() != null) {
                entries++;
                for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
                    unpacked += read;
                    if (unpacked > LARGEST_UNPACKED || entries > MOST_ENTRIES) {
                        throw new TemplateException("The template unpacks to far more than a Word file holds; "
                                + "take another one.", null);
                    }
                }
            }
        }
    }

    private static void requireWord(OPCPackage opc) throws IOException, OpenXML4JException {
        String kind = text(opc).getContentType();
        boolean macros = kind.contains("macroEnabled");
        for (PackagePart part : opc.getParts()) {
            macros |= (part.getContentType() + part.getPartName()).toLowerCase(Locale.ROOT).contains("vbaproject");
        }
        if (macros) {
            throw new TemplateException("The template carries macros; save it as a document (.docx) without them.",
                    null);
        }
        if (!kind.equals(XWPFRelation.DOCUMENT.getContentType())) {
            throw noWordFile();
        }
    }
}
