package org.alignmentaudit.benchmark;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.alignmentaudit.document.JsonPortfolio;
import org.alignmentaudit.report.TextReport;
import org.alignmentaudit.standard.StandardPack;

/** A program that audits the bakery and writes the report. */
final class BakeryStart {

    private BakeryStart() {}

    public static void main(String[] args) throws Exception {
        Path bakery = Path.of("alignment-examples", "bakery", "portfolio.json");
        PrintWriter out = new PrintWriter(System.out, false, StandardCharsets.UTF_8);
        new TextReport().write(StandardPack.auditor().audit(JsonPortfolio.read(bakery)), out);
        out.flush();
    }
}
