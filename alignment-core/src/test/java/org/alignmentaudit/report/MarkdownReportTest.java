package org.alignmentaudit.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.alignmentaudit.facts.FactType;
import org.alignmentaudit.facts.SubjectType;
import org.alignmentaudit.finding.EvidenceLevel;
import org.alignmentaudit.finding.GuardOutcome;
import org.alignmentaudit.finding.Unit;
import org.junit.jupiter.api.Test;

class MarkdownReportTest {

    private static final String HOSTILE = "| x |\n\n# H <img src=x onerror=a> [l](javascript:a) `c` @all **b**";

    private static String markdown(SampleReport report) {
        return SampleReport.written(new MarkdownReport(), report.build());
    }

    @Test
    void saysAmongHowManyRulesNothingWasFound() {
        assertThat(markdown(new SampleReport().assessed("A", "A", 3, 0, 0).assessed("B", "B", 1, 0, 0)))
                .contains("No findings among the 2 rules that could be assessed; 0 rules could not be assessed.")
                .contains("| A | A | assessed | 3 | 0 | 0 |  |")
                .contains("Not assessed is not clean");
    }

    @Test
    void leavesTheNumberOfFindingsOpenWhereNobodyKnows() {
        assertThat(markdown(new SampleReport()
                        .notAssessed("A", "A", "goals or kpis")
                        .failed("B", "B", "boom")))
                .contains("| A | A | not assessed | 0 |  | 0 | goals or kpis |")
                .contains("| B | B | failed | 0 |  | 0 |  |");
    }

    @Test
    void warnsOfFailedRulesAndOfAnAuditThatStopped() {
        assertThat(markdown(new SampleReport().failed("B", "B", "boom | bang").incomplete()))
                .contains("> **1 rule failed.", "> **The audit stopped", "| B/a |", "boom &#124; bang");
    }

    @Test
    void showsHostileTextAsTextWhereverItStands() {
        String plain = markdown(withEverything("plain"));

        String hostile = markdown(withEverything(HOSTILE));

        assertThat(hostile).doesNotContain("<img", "[l]", "`", "@all", "| x |", "**b");
        assertThat(hostile.lines().count()).isEqualTo(plain.lines().count());
        assertThat(columns(hostile)).isEqualTo(columns(plain));
    }

    /** The text in each place that comes from the host, a pack or an exception. */
    private static SampleReport withEverything(String text) {
        return new SampleReport()
                .organization(text)
                .finding(SampleFinding.of(text, text, text + text)
                        .texts(text, text, text, text, text)
                        .alternatives(text)
                        .related(SubjectType.GOAL, text, text)
                        .evidence(text, text, Unit.TEXT, text, null)
                        .counterEvidence(text, text, Unit.WORD, FactType.RISK, text)
                        .guard(text, GuardOutcome.CLEAR)
                        .setting(text, text)
                        .setting(text + text, List.of(text)))
                .assessed(text, text, 1, 1, 0, text)
                .failed(text, text, text)
                .cut(text, 1);
    }

    private static List<Long> columns(String markdown) {
        return markdown.lines()
                .map(line -> line.chars().filter(c -> c == '|').count())
                .toList();
    }

    @Test
    void cutsALongNameShortInTheHeadingAlone() {
        String name = "n".repeat(10_000);

        assertThat(markdown(new SampleReport().finding(SampleFinding.of("AL-01", "I-1", name))))
                .contains("### AL-01 Title · " + "n".repeat(117) + "...\n")
                .contains("- **Subject:** Initiative I-1: " + name + "\n");
    }

    @Test
    void saysInWordsHowSureAFindingIs() {
        assertThat(List.of(markdown(sure(0.8)), markdown(sure(0.79)), markdown(sure(0.5))))
                .satisfiesExactly(
                        high -> assertThat(high).contains("high (80\u00a0%)"),
                        medium -> assertThat(medium).contains("medium (79\u00a0%)"),
                        low -> assertThat(low).contains("low (50\u00a0%)", "literature (E1)"));
    }

    private static SampleReport sure(double confidence) {
        return new SampleReport()
                .finding(SampleFinding.of("AL-01", "I-1", "I-1").pattern(confidence, EvidenceLevel.E1));
    }

    @Test
    void writesValuesForTheReader() {
        assertThat(markdown(SampleReport.small().locale(Locale.GERMANY)))
                .contains("900,50\u00a0EUR", "| maxRequiredShare | 0,4 |", "22. März 2026", "1.200");
    }
}
