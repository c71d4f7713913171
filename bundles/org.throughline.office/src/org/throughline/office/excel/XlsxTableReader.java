package org.throughline.office.excel;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.osgi.service.component.annotations.Component;
import org.throughline.core.table.TableReader;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Reads Excel workbooks as a stream of rows. Neither formulas nor macros are run. */
@Component(service = TableReader.class)
public final class XlsxTableReader implements TableReader {

    /** What POI answers; on a hostile file it fails in any way. */
    @FunctionalInterface
    private interface Question<T> {
        T ask() throws IOException, OpenXML4JException;
    }

    @Override
    public boolean reads(String fileName) {
        return fileName.toLowerCase(Locale.ROOT).endsWith(".xlsx");
    }

    @Override
    public void read(Path file, Receiver receiver) throws IOException {
        try {
            requireWorkbook(file);
            try (BoundedZip zip = new BoundedZip(file); OPCPackage workbook = ask(() -> OPCPackage.open(zip))) {
                read(workbook, receiver);
            }
        } catch (UnreadableWorkbookException e) {
            throw new IOException("“" + file + "”: " + e.getMessage(), e);
        } catch (NoSuchFileException e) {
            throw new NoSuchFileException(file.toString(), null, "There is no such file");
        } catch (AccessDeniedException e) {
            throw new IOException("“" + file + "” may not be read by you; ask for the right to read it.", e);
        } catch (IOException e) {
            throw new IOException("“" + file + "”: " + UnreadableWorkbookException.damaged(e).getMessage(), e);
        }
    }

    private static void requireWorkbook(Path file) throws IOException {
        try (InputStream in = FileMagic.prepareToCheckMagic(Files.newInputStream(file))) {
            switch (ask(() -> FileMagic.valueOf(in))) {
                case OOXML -> {
                    // a package; whether a workbook is in it will be seen
                }
                case OLE2, BIFF2, BIFF3, BIFF4 -> throw new UnreadableWorkbookException(
                        "The file is an old workbook (.xls) or is protected by a password; save it as .xlsx without a password.",
                        null);
                default -> throw UnreadableWorkbookException.damaged(null);
            }
        }
    }

    private static void read(OPCPackage workbook, Receiver receiver) throws IOException {
        String kind = ask(() -> workbook.getPart(
                workbook.getRelationshipsByType(PackageRelationshipTypes.CORE_DOCUMENT).getRelationship(0))
                .getContentType());
        if (kind.contains("macroEnabled")) {
            throw new UnreadableWorkbookException("The file carries macros; save it as .xlsx without them.", null);
        }
        XSSFReader reader = ask(() -> new XSSFReader(workbook));
        SheetReading.Common common = common(reader);
        XSSFReader.SheetIterator sheets = ask(reader::getSheetIterator);
        while (sheets.hasNext()) {
            try (InputStream in = ask(sheets::next)) {
                receiver.sheet(sheets.getSheetName());
                SafeXml.read(in, new SheetReading(common, receiver));
            }
        }
    }

    private static SheetReading.Common common(XSSFReader reader) throws IOException {
        SharedTexts texts = new SharedTexts();
        read(ask(reader::getSharedStringsData), texts);
        DateStyles styles = new DateStyles();
        read(ask(reader::getStylesData), styles);
        boolean[] since1904 = { false };
        read(ask(reader::getWorkbookData), new DefaultHandler() {
            @Override
            public void startElement(String uri, String name, String qName, Attributes attributes) {
                if (name.equals("workbookPr")) {
                    since1904[0] = List.of("1", "true").contains(String.valueOf(attributes.getValue("date1904")));
                }
            }
        });
        return new SheetReading.Common(texts.texts(), styles, since1904[0]);
    }

    private static void read(InputStream part, DefaultHandler handler) throws IOException {
        if (part != null) {
            try (part) {
                SafeXml.read(part, handler);
            }
        }
    }

    private static <T> T ask(Question<T> question) throws IOException {
        try {
            return question.ask();
        } catch (UnreadableWorkbookException e) {
            throw e;
        } catch (OpenXML4JException | IOException | RuntimeException | StackOverflowError e) {
            throw UnreadableWorkbookException.damaged(e);
        }
    }
}
