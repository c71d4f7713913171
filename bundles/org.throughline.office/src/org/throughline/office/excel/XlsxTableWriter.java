package org.throughline.office.excel;

import java.io.BufferedWriter;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.osgi.service.component.annotations.Component;
import org.throughline.core.table.TableWriter;

/**
 * Writes Excel workbooks as a stream, without temporary files. The same sheets give the same bytes.
 * <p>
 * The few parts of such a workbook are written directly: the streaming writer of POI keeps temporary files, the time of
 * writing and no carriage returns.
 */
@Component(service = TableWriter.class)
public final class XlsxTableWriter implements TableWriter {

    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    @Override
    public String extension() {
        return "xlsx";
    }

    @Override
    public void write(List<Sheet> sheets, OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(new Unclosed(out));
        entry(zip, "[Content_Types].xml", WorkbookXml.contentTypes(sheets.size()));
        entry(zip, "_rels/.rels", WorkbookXml.packageRelations());
        entry(zip, "xl/workbook.xml", WorkbookXml.workbook(sheets));
        entry(zip, "xl/_rels/workbook.xml.rels", WorkbookXml.workbookRelations(sheets.size()));
        entry(zip, "xl/styles.xml", WorkbookXml.styles());
        for (int i = 0; i < sheets.size(); i++) {
            begin(zip, "xl/worksheets/sheet" + (i + 1) + ".xml");
            Writer writer = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8), 1 << 15);
            new SheetXml(writer).write(sheets.get(i));
            writer.flush();
            zip.closeEntry();
        }
        zip.close();
    }

    private static void entry(ZipOutputStream zip, String name, String xml) throws IOException {
        begin(zip, name);
        zip.write(xml.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private static void begin(ZipOutputStream zip, String name) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
    }

    /** The caller closes what the caller opened. */
    private static final class Unclosed extends FilterOutputStream {

        Unclosed(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
