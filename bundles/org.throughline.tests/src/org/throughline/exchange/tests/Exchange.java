package org.throughline.exchange.tests;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.throughline.core.KnowledgeBaseException;
import org.throughline.core.KnowledgeBases;
import org.throughline.core.OpenOptions;
import org.throughline.core.Session;
import org.throughline.core.WholeFile;
import org.throughline.core.exchange.WorkbookExport;
import org.throughline.core.exchange.WorkbookImport;
import org.throughline.core.table.ImportResult;
import org.throughline.office.excel.XlsxTableReader;
import org.throughline.office.excel.XlsxTableWriter;

/** Knowledge bases and workbooks, with the real writer and reader of Excel files. */
final class Exchange {

    static final LocalDate TODAY = LocalDate.of(2026, 9, 14);
    static final KnowledgeBases BASES = new KnowledgeBases(List.of());
    static final OpenOptions OPTIONS = new OpenOptions(true, "Ada", () -> TODAY);

    private Exchange() {}

    static Session bare(Path folder) throws KnowledgeBaseException {
        return BASES.create(folder, "Bare", OPTIONS);
    }

    static Path export(Session session, Path file, boolean restricted) throws IOException {
        WholeFile.write(file,
                out -> new XlsxTableWriter().write(WorkbookExport.sheets(session.content(), restricted), out));
        return file;
    }

    static ImportResult bringIn(Path file, Session session) throws IOException {
        return new WorkbookImport(List.of(new XlsxTableReader())).bringIn(file, session, false);
    }

    static ImportResult tryOut(Path file, Session session) throws IOException {
        return new WorkbookImport(List.of(new XlsxTableReader())).bringIn(file, session, true);
    }
}
