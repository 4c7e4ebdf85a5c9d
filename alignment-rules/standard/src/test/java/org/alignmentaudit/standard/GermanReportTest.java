package org.alignmentaudit.standard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.alignmentaudit.audit.AuditReport;
import org.alignmentaudit.audit.Auditor;
import org.alignmentaudit.audit.Policy;
import org.alignmentaudit.document.JsonPortfolio;
import org.alignmentaudit.pack.Profile;
import org.alignmentaudit.pack.RuleInfo;
import org.alignmentaudit.report.HtmlReport;
import org.alignmentaudit.report.JUnitReport;
import org.alignmentaudit.report.MarkdownReport;
import org.alignmentaudit.report.ReportWriter;
import org.alignmentaudit.report.TextReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A German report calls guards, evidence and words by German names. */
class GermanReportTest {

    private static final Pattern IDENTIFIER = Pattern.compile("[a-z]+-[a-z-]+|[a-z]+[A-Z]\\w*");
    private static final Auditor GERMAN = Auditor.builder()
            .pack(StandardPack.pack())
            .policy(new Policy(Profile.FULL, Map.of()))
            .locale(Locale.GERMAN)
            .build();

    static Stream<RuleInfo> rules() {
        return StandardPack.pack().rules().stream();
    }

    private static AuditReport report(String rule) {
        String example = StandardPack.pack().example(rule).orElseThrow();
        AuditReport report = GERMAN.audit(
                JsonPortfolio.read(new ByteArrayInputStream(example.getBytes(StandardCharsets.UTF_8)), rule));
        return report.with(report.findings(rule), report.waivers());
    }

    private static String written(ReportWriter writer, AuditReport report) throws IOException {
        StringWriter out = new StringWriter();
        writer.write(report, out);
        return out.toString();
    }

    /** Identifiers that no reader takes for words: with a hyphen or a hump. */
    private static Set<String> identifiers(RuleInfo rule) {
        RuleSource source = new RuleSource(rule.id());
        Set<String> identifiers = new TreeSet<>(source.guards());
        identifiers.addAll(source.roles());
        identifiers.removeIf(name -> !IDENTIFIER.matcher(name).matches());
        return identifiers;
    }

    /** The first cell of each row: what a row of evidence or of guards is about. */
    private static List<String> firstCells(String markdown) {
        return markdown.lines()
                .filter(line -> line.startsWith("| "))
                .map(line -> line.substring(2, line.indexOf(" |", 2)))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void showsNoIdentifierWhereAReaderLooksForAName(RuleInfo rule) throws IOException {
        AuditReport report = report(rule.id());
        Set<String> settings = report.findings().get(0).settings().keySet();
        Set<String> identifiers = identifiers(rule);
        identifiers.removeAll(settings);
        assertThat(firstCells(written(new MarkdownReport(), report)))
                .isNotEmpty()
                .noneMatch(identifiers::contains);
    }

    @Test
    void namesGuardsAndEvidenceInEveryReportForReaders() throws IOException {
        AuditReport report = report("CB-03");
        for (ReportWriter writer : List.of(new MarkdownReport(), new HtmlReport(), new JUnitReport())) {
            assertThat(written(writer, report))
                    .contains("eine unabhängige Überprüfung dazwischen", "Erhöhung als Anteil")
                    .doesNotContain("independent-review", "raiseShare");
        }
        assertThat(written(new TextReport(), report)).doesNotContain("independent-review", "raiseShare");
    }

    @Test
    void putsAWordAsTheRuleDoes() throws IOException {
        assertThat(written(new MarkdownReport(), report("AL-08"))).contains("| Status des Ziels | erreicht |");
    }
}
