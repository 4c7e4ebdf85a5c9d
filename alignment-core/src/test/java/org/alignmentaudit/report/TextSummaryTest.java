package org.alignmentaudit.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class TextSummaryTest {

    @Test
    void listsTheFirstFindingsAndSaysHowManyMoreThereAre() {
        String summary = SampleReport.written(
                TextReport.summary(), SampleReport.large(5_000).build());

        assertThat(summary)
                .contains("high      AL-01  Title: Initiative 100009\n4,990 more findings\n")
                .doesNotContain("Initiative 100010");
    }

    @Test
    void givesEachFindingAndRuleOneLine() {
        SampleReport report = new SampleReport()
                .finding(SampleFinding.of("AL-01", "I-1", "long ".repeat(2_000)))
                .notAssessed("CB-05", "Groupthink", "decisions.participants", "x".repeat(100));

        String summary = SampleReport.written(TextReport.summary(60, 10), report.build());

        assertThat(summary.lines())
                .contains("high      AL-01  Title: long long long long long long lon...")
                .contains("CB-05  Groupthink; missing: decisions.participants, xxxxx...");
    }

    @Test
    void listsNoFindingsWhereNoneAreWanted() {
        assertThat(SampleReport.written(
                        TextReport.summary(100, 0), SampleReport.small().build()))
                .contains("3 findings among")
                .doesNotContain("Online ordering");
    }

    @Test
    void refusesANegativeNumberOfFindings() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TextReport.summary(100, -1))
                .withMessageContaining("findings: -1");
    }
}
