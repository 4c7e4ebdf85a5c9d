package org.alignmentaudit.report;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.alignmentaudit.audit.AuditReport;
import org.alignmentaudit.finding.Finding;
import org.alignmentaudit.finding.FindingClass;
import org.alignmentaudit.finding.Severity;
import org.alignmentaudit.internal.html.Item;
import org.alignmentaudit.internal.html.Link;
import org.alignmentaudit.internal.html.Mark;
import org.alignmentaudit.internal.html.Matrix;
import org.alignmentaudit.internal.html.Money;
import org.alignmentaudit.internal.html.Page;
import org.alignmentaudit.internal.html.Section;
import org.alignmentaudit.internal.html.Tile;
import org.alignmentaudit.internal.text.Words;
import org.alignmentaudit.portfolio.Portfolio;
import org.jspecify.annotations.Nullable;

/** Puts the page of an HTML report together. */
final class HtmlPage {

    private static final int FIRST_FINDINGS = 6;

    private final AuditReport report;
    private final @Nullable Portfolio portfolio;
    private final Wording wording;

    HtmlPage(AuditReport report, @Nullable Portfolio portfolio) {
        this.report = report;
        this.portfolio = portfolio;
        wording = new Wording(report);
    }

    Page page() {
        Summary summary = new Summary(report, wording);
        HtmlTimelines timelines = new HtmlTimelines(report, portfolio, wording);
        HtmlFindings findings = new HtmlFindings(report, wording, timelines);
        return new Page(
                Words.language(report.locale()).toLanguageTag(),
                wording::say,
                HtmlText.of(wording.title(report)),
                HtmlText.of(report.portfolio().name()),
                origin(),
                summary.warnings(),
                summary.sentence(),
                remarks(summary),
                Summary.HIGHEST_FIRST.stream()
                        .map(severity -> tile(
                                Mark.of(severity, wording.word(severity)),
                                report.bySeverity().getOrDefault(severity, 0)))
                        .toList(),
                matrix(),
                first(),
                new HtmlScorecard(wording).cards(report.scorecard()),
                money(),
                findings.filters(),
                findings.groups(),
                timelines.timelines(),
                portfolio == null,
                sections(),
                wording.say("report.closing"));
    }

    private List<String> remarks(Summary summary) {
        return Stream.concat(
                        summary.inPart().stream(),
                        new Remarks(wording).summary(report).stream().map(HtmlText::of))
                .toList();
    }

    private List<Item> origin() {
        return List.of(
                new Item(wording.say("report.label.asOf"), wording.date(report.asOf())),
                new Item(wording.say("report.label.packs"), HtmlText.of(wording.packs(report))));
    }

    private Tile tile(Mark mark, int number) {
        return new Tile(mark, wording.count(number), number == 0);
    }

    private Matrix matrix() {
        Map<FindingClass, Map<Severity, Integer>> numbers = new EnumMap<>(FindingClass.class);
        for (Finding finding : report.findings()) {
            numbers.computeIfAbsent(finding.findingClass(), met -> new EnumMap<>(Severity.class))
                    .merge(finding.severity(), 1, Integer::sum);
        }
        List<Mark> columns = Summary.HIGHEST_FIRST.stream()
                .map(severity -> Mark.of(severity, wording.word(severity)))
                .toList();
        return new Matrix(
                wording.say("report.column.class"),
                columns,
                Arrays.stream(FindingClass.values())
                        .map(met -> row(met, numbers.getOrDefault(met, Map.of())))
                        .toList());
    }

    private Matrix.Row row(FindingClass kind, Map<Severity, Integer> numbers) {
        return new Matrix.Row(
                wording.word(kind),
                Summary.HIGHEST_FIRST.stream()
                        .map(severity ->
                                tile(Mark.of(severity, wording.word(severity)), numbers.getOrDefault(severity, 0)))
                        .toList());
    }

    /** The findings to look at first; the report has them by severity. A waived one has been looked at. */
    private List<Link> first() {
        return report.findings().stream()
                .filter(finding -> finding.waiver() == null)
                .limit(FIRST_FINDINGS)
                .map(finding -> HtmlText.link(finding, finding.subject().name(), wording))
                .toList();
    }

    private @Nullable Money money() {
        return portfolio == null ? null : new HtmlMoney(portfolio, wording).money();
    }

    private List<Section> sections() {
        HtmlCoverage coverage = new HtmlCoverage(report, wording);
        HtmlLifecycle lifecycle = new HtmlLifecycle(report, wording);
        return Stream.of(
                        coverage.section(),
                        lifecycle.unverified(),
                        lifecycle.gone(),
                        lifecycle.waivers(),
                        coverage.about())
                .filter(section -> !section.empty())
                .toList();
    }
}
