package org.throughline.core.exchange;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.throughline.core.Session;
import org.throughline.core.internal.exchange.ImportRun;
import org.throughline.core.internal.exchange.WorkbookRows;
import org.throughline.core.table.ImportResult;
import org.throughline.core.table.Importer;
import org.throughline.core.table.TableReader;

/** Brings workbooks in that are laid out as {@link WorkbookExport} writes them. */
@Component(service = Importer.class)
public final class WorkbookImport implements Importer {

    private final List<TableReader> readers;

    /**
     * With the readers of workbooks.
     *
     * @param readers
     *            the readers; the first that reads a file is used
     */
    @Activate
    public WorkbookImport(@Reference(policyOption = ReferencePolicyOption.GREEDY) List<TableReader> readers) {
        this.readers = List.copyOf(readers);
    }

    @Override
    public boolean reads(String fileName) {
        return readers.stream().anyMatch(reader -> reader.reads(fileName));
    }

    @Override
    public ImportResult bringIn(Path file, Session session, boolean dryRun) throws IOException {
        String name = file.getFileName().toString();
        TableReader reader = readers.stream().filter(one -> one.reads(name)).findFirst()
                .orElseThrow(() -> new IOException("“" + name + "” is no workbook that can be read here."));
        WorkbookRows rows = new WorkbookRows();
        reader.read(file, rows);
        return new ImportRun(session).bringIn("Import " + name, rows.sheets(), dryRun);
    }
}
