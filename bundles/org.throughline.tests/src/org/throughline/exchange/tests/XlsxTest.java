package org.throughline.exchange.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbookType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.throughline.core.table.TableReader;
import org.throughline.core.table.TableWriter.Sheet;
import org.throughline.office.excel.XlsxTableReader;
import org.throughline.office.excel.XlsxTableWriter;

/** Excel files: what is written is read again, by POI too; what others have written is read as text. */
class XlsxTest {

    private static final List<String> ODD = List.of("=1+1", "+49 89", "-5", "@SUM(A1)", "'quoted", "007", "1e5",
            "2026-09-14", "14.09.2026", "TRUE", "1/2", " leading", "trailing ", "two\nlines", "old\r\nstyle", "\rlone",
            "\ttab", "_x000D_", "_x005F_x000D_", "a_x0041_b", "<b>&amp;\"quoted\"</b>", "😀", "\u2028", " ", "]]>",
            "#N/A",
            "&".repeat(150), "\ud800", "\uffff");

    @TempDir
    Path folder;

    @Test
    void everyTextComesBackExactly() throws Exception {
        List<List<?>> rows = new ArrayList<>();
        ODD.forEach(text -> rows.add(Arrays.asList(null, text, null, text)));
        rows.add(List.of("x".repeat(32_767)));

        Path file = write(new Sheet("Texts", List.of("a", "b"), rows));

        List<String> expected = new ArrayList<>(List.of("[Texts]", "1 [a, b]"));
        for (int i = 0; i < ODD.size(); i++) {
            expected.add((i + 2) + " " + Arrays.asList(null, ODD.get(i), null, ODD.get(i)));
        }
        expected.add((ODD.size() + 2) + " [" + "x".repeat(32_767) + "]");
        assertEquals(expected, read(file));
    }

    @Test
    void everyCellIsTextForExcelToo() throws Exception {
        Path file = write(new Sheet("Texts", List.of("a"), ODD.stream().<List<?>>map(List::of).toList()));
        try (XSSFWorkbook workbook = new XSSFWorkbook(file.toFile())) {
            for (Row row : workbook.getSheet("Texts")) {
                assertEquals(CellType.STRING, row.getCell(0).getCellType());
                assertEquals("@", row.getCell(0).getCellStyle().getDataFormatString());
                if (row.getRowNum() > 0) {
                    assertEquals(ODD.get(row.getRowNum() - 1), row.getCell(0).getStringCellValue());
                }
            }
        }
    }

    @Test
    void theSameSheetsGiveTheSameBytes() throws Exception {
        Sheet sheet = new Sheet("Texts", List.of("a", "b"),
                List.of(List.of(true, LocalDate.of(2026, 9, 14)), List.of(5)));
        Path one = write(sheet);
        byte[] bytes = Files.readAllBytes(one);
        assertArrayEquals(bytes, Files.readAllBytes(write(sheet)));
        assertEquals(List.of("[Texts]", "1 [a, b]", "2 [TRUE, 2026-09-14]", "3 [5]"), read(one));
    }

    @Test
    void aHundredAndFiftyColumnsKeepTheirPlaces() throws Exception {
        List<String> header = IntStream.range(0, 150).mapToObj(i -> "column " + i).toList();
        List<String> row = new ArrayList<>();
        Random random = new Random(3);
        header.forEach(name -> row.add(random.nextBoolean() ? name + "!" : null));
        row.set(149, "last");
        assertEquals(List.of("[Wide]", "1 " + header, "2 " + row),
                read(write(new Sheet("Wide", header, List.of(row)))));
    }

    @Test
    void aTextThatIsTooLongIsABug() {
        assertThrows(IllegalArgumentException.class,
                () -> write(new Sheet("Long", List.of("a"), List.of(List.of("x".repeat(32_768))))));
    }

    @Test
    void whatExcelMadeOfItIsReadAsText() throws Exception {
        Path file = folder.resolve("typed.xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook(); OutputStream out = Files.newOutputStream(file)) {
            XSSFSheet sheet = workbook.createSheet("Typed");
            CellStyle date = workbook.createCellStyle();
            date.setDataFormat(workbook.createDataFormat().getFormat("dd.mm.yyyy"));
            Row row = sheet.createRow(1);
            row.createCell(0).setCellValue(12);
            row.createCell(1).setCellValue(2.3);
            row.createCell(2).setCellValue(1234567.5);
            row.createCell(3).setCellValue(true);
            row.createCell(4).setCellValue(LocalDate.of(2026, 9, 14));
            row.createCell(5).setCellValue(LocalDateTime.of(2026, 9, 14, 10, 30));
            row.getCell(4).setCellStyle(date);
            row.getCell(5).setCellStyle(date);
            row.createCell(7).setCellFormula("A2*2");
            workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
            sheet.createRow(2).createCell(0).setBlank();
            workbook.write(out);
        }
        assertEquals(List.of("[Typed]", "2 [12, 2.3, 1234567.5, TRUE, 2026-09-14, 2026-09-14T10:30, null, 24]"),
                read(file));
    }

    @Test
    void whatIsNoWorkbookIsRefusedInOneSentence() throws Exception {
        assertRefused("is damaged or is no Excel workbook", Files.writeString(folder.resolve("text.xlsx"), "id,name"));
        assertRefused("is damaged or is no Excel workbook", Files.createFile(folder.resolve("empty.xlsx")));
        assertRefused("is damaged or is no Excel workbook", zip("zip.xlsx", "a.txt", new byte[10]));
        byte[] good = Files.readAllBytes(write(new Sheet("S", List.of("a"), List.of(List.of("b")))));
        assertRefused("is damaged or is no Excel workbook",
                Files.write(folder.resolve("half.xlsx"), Arrays.copyOf(good, good.length / 2)));
        assertRefused("is an old workbook (.xls) or is protected by a password", Files.write(folder.resolve("old.xlsx"),
                new byte[] { (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1,
                        0 }));
        assertRefused("carries macros", macros());
        assertThrows(IOException.class, () -> read(folder.resolve("nowhere.xlsx")));
    }

    @Test
    void aBombIsRefused() throws Exception {
        assertRefused("unpacks to far more", sheetOf(
                "<row><c t=\"inlineStr\"><is><t>" + " ".repeat(80 << 20) + "</t></is></c></row>"));
        assertRefused("more cells than can be read",
                sheetOf("<row><c r=\"XFD1\"><v>1</v></c></row>".repeat(3000)));
    }

    @Test
    void aDocumentTypeIsRefused() throws Exception {
        assertRefused("is damaged", zipOf(sheetXml("").replace("<worksheet",
                "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><worksheet")));
    }

    @Test
    void manyAmpersandsAreNoAttack() throws Exception {
        List<List<?>> rows = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            rows.add(List.of("&".repeat(30_000)));
        }
        assertEquals(12, read(write(new Sheet("S", List.of("a"), rows))).size());
    }

    @Test
    void wrongNumbersOfRowsAndCellsAreRefused() throws Exception {
        assertRefused("rows of the file are numbered wrongly", sheetOf("<row r=\"0\"><c><v>1</v></c></row>"));
        assertRefused("cells of the file are numbered wrongly", sheetOf("<row><c r=\"ZZZZ1\"><v>1</v></c></row>"));
        assertRefused("refers to a text that is not there", sheetOf("<row><c t=\"s\"><v>7</v></c></row>"));
    }

    private Path macros() throws IOException {
        Path file = folder.resolve("macros.xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook(XSSFWorkbookType.XLSM);
                OutputStream out = Files.newOutputStream(file)) {
            workbook.createSheet("S");
            workbook.write(out);
        }
        return file;
    }

    private Path sheetOf(String rows) throws IOException {
        return zipOf(sheetXml(rows));
    }

    private static String sheetXml(String rows) {
        return "<?xml version=\"1.0\"?><worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>"
                + rows + "</sheetData></worksheet>";
    }

    /** A good workbook in which one sheet is replaced. */
    private Path zipOf(String sheet) throws IOException {
        Path good = write(new Sheet("S", List.of("a"), List.of()));
        Path file = Files.createTempFile(folder, "made", ".xlsx");
        try (ZipFile from = new ZipFile(good.toFile());
                ZipOutputStream to = new ZipOutputStream(Files.newOutputStream(file))) {
            for (ZipEntry entry : from.stream().toList()) {
                to.putNextEntry(new ZipEntry(entry.getName()));
                to.write(entry.getName().endsWith("sheet1.xml")
                        ? sheet.getBytes(StandardCharsets.UTF_8)
                        : from.getInputStream(entry).readAllBytes());
                to.closeEntry();
            }
        }
        return file;
    }

    private Path zip(String name, String entry, byte[] bytes) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(folder.resolve(name)))) {
            zip.putNextEntry(new ZipEntry(entry));
            zip.write(bytes);
        }
        return folder.resolve(name);
    }

    private void assertRefused(String why, Path file) {
        String message = assertThrows(IOException.class, () -> read(file), file.toString()).getMessage();
        assertTrue(message.contains(why), message);
        assertTrue(message.contains(file.toString()), message);
    }

    private Path write(Sheet... sheets) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new XlsxTableWriter().write(List.of(sheets), out);
        return Files.write(Files.createTempFile(folder, "book", ".xlsx"), out.toByteArray());
    }

    private static List<String> read(Path file) throws IOException {
        List<String> lines = new ArrayList<>();
        new XlsxTableReader().read(file, new TableReader.Receiver() {
            @Override
            public void sheet(String name) {
                lines.add("[" + name + "]");
            }

            @Override
            public void row(int number, List<String> cells) {
                lines.add(number + " " + cells);
            }
        });
        return lines;
    }
}
