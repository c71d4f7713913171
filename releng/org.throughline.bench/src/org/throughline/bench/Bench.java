package org.throughline.bench;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Measures the rows that are asked for and prints a line of JSON for each. */
public final class Bench {

    private Bench() {}

    /**
     * Measures.
     *
     * @param rows
     *            the rows
     * @param out
     *            where the lines go
     * @throws Exception
     *             if a row fails
     */
    public static void run(List<Row> rows, PrintStream out) throws Exception {
        for (Row row : rows) {
            for (int size : row.sizes()) {
                Path folder = Files.createTempDirectory("bench-" + row.name());
                Row.Contest contest = row.prepare(size, folder);
                out.println(Measurement.of(row, size, contest).json());
                contest.end();
            }
        }
    }

    /**
     * Measures the rows that are named, or all.
     *
     * @param arguments
     *            the names of rows
     * @throws Exception
     *             if a row fails
     */
    public static void main(String[] arguments) throws Exception {
        List<Row> rows = List.of(new OpenRow(), new OpenEmfRow(), new SaveRow(), new EditRow(), new IndexRow(),
                new CliStartRow());
        run(rows.stream().filter(row -> arguments.length == 0 || List.of(arguments).contains(row.name())).toList(),
                System.out);
    }
}
