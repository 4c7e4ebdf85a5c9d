package org.alignmentaudit.lifecycle;

import static org.alignmentaudit.lifecycle.Given.AS_OF;
import static org.alignmentaudit.lifecycle.Given.blind;
import static org.alignmentaudit.lifecycle.Given.every;
import static org.alignmentaudit.lifecycle.Given.known;
import static org.alignmentaudit.lifecycle.Given.report;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.alignmentaudit.audit.AuditReport;
import org.alignmentaudit.audit.GoneFinding;
import org.alignmentaudit.audit.Unverified;
import org.alignmentaudit.audit.UnverifiedFinding;
import org.alignmentaudit.finding.Finding;
import org.alignmentaudit.finding.FindingState;
import org.alignmentaudit.finding.Severity;
import org.junit.jupiter.api.Test;

class BaselineTest {

    private static final LocalDate EARLIER = LocalDate.of(2025, 12, 31);

    private static final AuditReport TWO = report(List.of("I-1", "I-2"), every("XX-01"));
    private static final AuditReport ONE = report(List.of("I-1"), every("XX-01"));
    private static final AuditReport BLIND = report(List.of("I-1"), blind("XX-01"));

    private static Baseline of(AuditReport report) {
        return Baseline.empty("BAKER").updated(report);
    }

    /** The finding of the report as somebody knew it before. */
    private static Baseline once(AuditReport report, Severity severity, double confidence) {
        List<BaselineEntry> entries = report.findings().stream()
                .map(finding -> new BaselineEntry(
                        new KnownFinding(
                                finding.fingerprint(),
                                finding.rule(),
                                finding.subject(),
                                severity,
                                confidence,
                                List.of(),
                                null),
                        EARLIER))
                .toList();
        return Baseline.of("BAKER", entries);
    }

    private static List<FindingState> states(Comparison comparison) {
        return comparison.report().findings().stream().map(Finding::state).toList();
    }

    @Test
    void everyFindingIsNewToAnEmptyOne() {
        assertThat(states(Baseline.empty("BAKER").compare(TWO))).containsOnly(FindingState.NEW);
    }

    @Test
    void anAcceptedFindingIsUnchanged() {
        assertThat(states(of(TWO).compare(TWO))).containsOnly(FindingState.UNCHANGED);
    }

    @Test
    void aFindingOfAnotherSeverityIsChanged() {
        Comparison comparison = once(ONE, Severity.LOW, 0.8).compare(ONE);

        assertThat(states(comparison)).containsExactly(FindingState.CHANGED);
        assertThat(comparison.differences().values()).containsExactly(Set.of(Difference.SEVERITY));
    }

    @Test
    void aChangeStaysAChangeUntilSomebodyAcceptsIt() {
        Baseline baseline = once(ONE, Severity.LOW, 0.8);

        Baseline next = baseline.compare(ONE).shrunk();

        assertThat(next).isEqualTo(baseline);
        assertThat(states(next.compare(ONE))).containsExactly(FindingState.CHANGED);
        assertThat(states(next.updated(ONE).compare(ONE))).containsExactly(FindingState.UNCHANGED);
    }

    @Test
    void slowDriftOfConfidenceIsHeldAgainstWhatWasAccepted() {
        Baseline baseline = once(ONE, Severity.MEDIUM, 0.75);

        assertThat(states(baseline.compare(ONE))).containsExactly(FindingState.UNCHANGED);
        assertThat(baseline.compare(ONE).shrunk()).isEqualTo(baseline);
    }

    @Test
    void whatWasLookedForAndIsGoneLeavesIt() {
        Comparison comparison = of(TWO).compare(ONE);

        assertThat(comparison.report().gone())
                .extracting(GoneFinding::rule, GoneFinding::subject, GoneFinding::firstSeen, GoneFinding::severity)
                .containsExactly(tuple("XX-01", "INITIATIVE:I-2", AS_OF, Severity.MEDIUM));
        assertThat(comparison.report().unverified()).isEmpty();
        assertThat(comparison.shrunk()).isEqualTo(of(ONE));
    }

    @Test
    void whatIsGoneIsNewWhenItComesBack() {
        Baseline shrunk = of(TWO).compare(ONE).shrunk();

        assertThat(states(shrunk.compare(TWO))).containsExactlyInAnyOrder(FindingState.UNCHANGED, FindingState.NEW);
    }

    @Test
    void whatNobodyCouldLookForStays() {
        Comparison comparison = of(TWO).compare(BLIND);

        assertThat(comparison.report().gone()).isEmpty();
        assertThat(comparison.report().unverified())
                .extracting(UnverifiedFinding::subject, UnverifiedFinding::reason)
                .containsExactlyInAnyOrder(
                        tuple("INITIATIVE:I-1", Unverified.NOT_ASSESSED),
                        tuple("INITIATIVE:I-2", Unverified.NOT_ASSESSED));
        assertThat(comparison.shrunk()).isEqualTo(of(TWO));
    }

    @Test
    void whatAStoppedAuditDidNotFindStays() {
        AuditReport stopped =
                Given.auditor(every("XX-01")).audit(Given.portfolio("BAKER", List.of("I-1", "I-2")), () -> true);

        assertThat(of(TWO).compare(stopped).shrunk()).isEqualTo(of(TWO));
    }

    @Test
    void acceptingAnAuditThatCouldNotLookKeepsWhatItDidNotSee() {
        assertThat(of(TWO).updated(BLIND)).isEqualTo(of(TWO));
    }

    @Test
    void neverGrowsByItself() {
        assertThat(of(ONE).compare(TWO).shrunk()).isEqualTo(of(ONE));
    }

    @Test
    void acceptedFindingsKeepTheDayTheyWereFirstSeen() {
        Baseline updated = once(ONE, Severity.LOW, 0.8).updated(TWO);

        assertThat(updated.entries())
                .extracting(entry -> entry.finding().subject().id(), BaselineEntry::firstSeen)
                .containsExactlyInAnyOrder(tuple("I-1", EARLIER), tuple("I-2", AS_OF));
    }

    @Test
    void refusesAReportOfAnotherPortfolio() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Baseline.empty("MILL").compare(ONE))
                .withMessageContainingAll("MILL", "BAKER");
    }

    @Test
    void refusesAFindingTwice() {
        BaselineEntry entry = new BaselineEntry(known("1", Severity.LOW, 0.5, null), EARLIER);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Baseline.of("BAKER", List.of(entry, entry)))
                .withMessageContaining("f1:1");
    }

    @Test
    void hasOneDigestWhateverTheOrderAndAnotherForOtherContent() {
        BaselineEntry one = new BaselineEntry(known("1", Severity.LOW, 0.5, null), EARLIER);
        BaselineEntry two = new BaselineEntry(known("2", Severity.LOW, 0.5, null), EARLIER);

        assertThat(Baseline.of("BAKER", List.of(one, two)).digest())
                .isEqualTo(Baseline.of("BAKER", List.of(two, one)).digest())
                .isNotEqualTo(Baseline.of("BAKER", List.of(one)).digest())
                .isNotEqualTo(Baseline.of("MILL", List.of(one, two)).digest());
    }

    @Test
    void newsAreNewFindingsOfTheSeverity() {
        assertThat(of(ONE).compare(TWO).news(Severity.MEDIUM))
                .extracting(finding -> finding.subject().id())
                .containsExactly("I-2");
        assertThat(of(ONE).compare(TWO).news(Severity.HIGH)).isEmpty();
    }

    @Test
    void newsAreFindingsThatMatterMoreThanTheyDid() {
        assertThat(once(ONE, Severity.LOW, 0.8).compare(ONE).news(Severity.MEDIUM))
                .hasSize(1);
        assertThat(once(ONE, Severity.HIGH, 0.8).compare(ONE).news(Severity.MEDIUM))
                .isEmpty();
    }

    @Test
    void newsAreFindingsThatHaveLostTheirWaiver() {
        Waivers waivers = new Waivers(ZoneOffset.UTC, List.of(Given.waiver("XX-01", "I-1", AS_OF)), List.of());
        AuditReport waived = waivers.apply(ONE);

        assertThat(of(waived).compare(ONE).news(Severity.MEDIUM)).hasSize(1);
        assertThat(of(ONE).compare(waived).news(Severity.INFO)).isEmpty();
        assertThat(Baseline.empty("BAKER").compare(waived).news(Severity.INFO)).isEmpty();
    }
}
