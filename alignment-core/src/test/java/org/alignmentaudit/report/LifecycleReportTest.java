package org.alignmentaudit.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.alignmentaudit.audit.GoneFinding;
import org.alignmentaudit.audit.Unverified;
import org.alignmentaudit.audit.UnverifiedFinding;
import org.alignmentaudit.audit.WaiverNote;
import org.alignmentaudit.audit.WaiverNotes;
import org.alignmentaudit.facts.ActionState;
import org.alignmentaudit.finding.Disposition;
import org.alignmentaudit.finding.FindingState;
import org.alignmentaudit.finding.LapsedWaiver;
import org.alignmentaudit.finding.Severity;
import org.junit.jupiter.api.Test;

/** What reports for people say of findings beyond one audit. */
class LifecycleReportTest {

    private static final LocalDate DAY = LocalDate.of(2026, 7, 31);

    private static SampleReport report() {
        WaiverNote note = new WaiverNote("w.json /waivers/4", "AL-09", "GOAL:G-9", DAY, "It matches no finding.");
        return new SampleReport()
                .assessed("AL-01", "Initiative without a goal", 3, 3, 0)
                .finding(SampleFinding.of("AL-01", "I-1", "Oven")
                        .state(FindingState.NEW)
                        .disposition(new Disposition("A-1", ActionState.ACCEPTED, DAY, null))
                        .disposition(new Disposition("A-2", ActionState.FALSE_ALARM, null, DAY)))
                .finding(SampleFinding.of("AL-01", "I-2", "Lockers")
                        .state(FindingState.UNCHANGED)
                        .waiver("Paid by the guild", "board", DAY))
                .finding(SampleFinding.of("AL-01", "I-3", "Films")
                        .state(FindingState.CHANGED)
                        .lapsed(new LapsedWaiver(
                                LapsedWaiver.Cause.EXPIRED, "w.json /waivers/1", DAY.minusMonths(2), List.of())))
                .gone(new GoneFinding("f1:8", "AL-02", "INITIATIVE:I-8", DAY.minusYears(1), Severity.LOW))
                .unverified(new UnverifiedFinding(
                        "f1:9", "AL-03", "GOAL:G-1", DAY.minusYears(1), Severity.HIGH, Unverified.NOT_ASSESSED))
                .waivers(new WaiverNotes(List.of(note), List.of(), List.of(), List.of(), List.of()));
    }

    private static String text(SampleReport report) {
        return SampleReport.written(new TextReport(), report.build());
    }

    private static String list(SampleReport report) {
        return list(report, Integer.MAX_VALUE);
    }

    private static String list(SampleReport report, int findings) {
        return SampleReport.written(TextReport.list(100, false, findings), report.build());
    }

    private static String markdown(SampleReport report) {
        return SampleReport.written(new MarkdownReport(), report.build());
    }

    @Test
    void theHeadCountsWhatIsNewKnownGoneAndWaived() {
        assertThat(text(report()))
                .contains(
                        "Against the baseline: 1 new, 1 changed, 1 unchanged, 1 gone.\n",
                        "1 finding of the baseline could not be looked for, and stays in it.\n",
                        "1 of the findings is waived.\n",
                        "Waivers: 0 malformed, 0 expired, 0 ending soon, 1 unused, 0 overlapping.\n");
    }

    @Test
    void aFindingTellsItsStateItsWaiverAndWhatWasMadeOfIt() {
        assertThat(text(report()))
                .contains(
                        "  Baseline: new; the baseline does not hold it\n",
                        "  Action: A-1, accepted, due July 31, 2026\n",
                        "  Action: A-2, called a false alarm, closed on July 31, 2026\n",
                        "  Waived: Paid by the guild (approved by board, until July 31, 2026)\n",
                        "  Shows again: the waiver w.json /waivers/1 ended on May 31, 2026.\n");
    }

    @Test
    void aMalformedWaiverTellsWhatIsWrongWithIt() {
        LapsedWaiver broken = new LapsedWaiver(
                LapsedWaiver.Cause.MALFORMED, "w.json /waivers/1", null, List.of("until: is missing."));

        assertThat(text(new SampleReport()
                        .finding(SampleFinding.of("AL-01", "I-3", "Films").lapsed(broken))))
                .contains("  Shows again: the waiver w.json /waivers/1 cannot be read. until: is missing.\n");
    }

    @Test
    void theTextListsWhatIsGoneWhatNobodyCouldLookForAndWaivers() {
        assertThat(text(report()))
                .contains(
                        "Not found again\n---------------\n"
                                + "1 finding of the baseline was not found again. Look whether the cause is gone or only its data.\n"
                                + "AL-02  Initiative I-8, low, first seen July 31, 2025\n",
                        "Not looked for\n--------------\n",
                        "AL-03  Goal G-1, high, first seen July 31, 2025\n"
                                + "  The data that the rule needs was missing.\n",
                        "Unused: w.json /waivers/4 AL-09 Goal G-9\n  It matches no finding.\n");
    }

    @Test
    void theSummaryMarksWhatMattersAtAGlance() {
        assertThat(SampleReport.written(TextReport.summary(), report().build()))
                .contains(
                        "AL-01  [new] Title: Oven\n",
                        "AL-01  [waived] Title: Lockers\n",
                        "AL-01  [changed, waiver does not count] Title: Films\n");
    }

    @Test
    void theListCountsMarksAndTellsWhatNobodyCouldLookFor() {
        assertThat(list(report()))
                .contains(
                        "Against the baseline: 1 new, 1 changed, 1 unchanged, 1 gone.\n",
                        "1 finding of the baseline could not be looked for, and stays in it.\n",
                        "1 of the findings is waived.\n",
                        "Waivers: 0 malformed, 0 expired, 0 ending soon, 1 unused, 0 overlapping.\n",
                        "  AL-01  Initiative I-1: Oven [new]\n",
                        "  AL-01  Initiative I-2: Lockers [unchanged] [waived until July 31, 2026]\n",
                        "  AL-01  Initiative I-3: Films [changed] [waiver does not count]\n",
                        "\nNot looked for\n  AL-03  Goal G-1: The data that the rule needs was missing.\n");
    }

    @Test
    void theListTellsHowMuchItLeavesOut() {
        SampleReport report = report();
        for (int i = 0; i < 3; i++) {
            report.unverified(new UnverifiedFinding(
                    "f1:" + i, "AL-04", "GOAL:G-" + i, DAY, Severity.LOW, Unverified.SUBJECT_NOT_ASSESSABLE));
        }

        assertThat(list(report, 1))
                .contains("  AL-03  Goal G-1: The data that the rule needs was missing.\n3 more findings\n");
        assertThat(list(report, 0)).contains("4 findings of the baseline").doesNotContain("Not looked for");
    }

    @Test
    void markdownTellsTheSame() {
        assertThat(markdown(report()))
                .contains(
                        "Against the baseline: 1 new, 1 changed, 1 unchanged, 1 gone.",
                        "- **Baseline:** new; the baseline does not hold it\n",
                        "- **Waived:** Paid by the guild (approved by board, until July 31, 2026)\n",
                        "## Not found again\n",
                        "1 finding of the baseline was not found again. Look whether the cause is gone or only its data.\n",
                        "| AL-02 | Initiative I-8 | low | July 31, 2025 |\n",
                        "| AL-03 | Goal G-1 | high | July 31, 2025 | The data that the rule needs was missing. |\n",
                        "| Unused | w.json /waivers/4 | AL-09 | Goal G-9 | It matches no finding. |\n");
    }

    @Test
    void withoutBaselineAndWaiversNothingIsSaidOfThem() {
        SampleReport plain = new SampleReport().finding(SampleFinding.of("AL-01", "I-1", "Oven"));

        assertThat(text(plain)).doesNotContainIgnoringCase("baseline").doesNotContainIgnoringCase("waive");
        assertThat(list(plain)).doesNotContainIgnoringCase("baseline").doesNotContainIgnoringCase("waive");
        assertThat(markdown(plain)).doesNotContainIgnoringCase("baseline").doesNotContainIgnoringCase("waive");
    }
}
