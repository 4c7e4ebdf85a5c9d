package org.alignmentaudit.lifecycle;

import static org.alignmentaudit.lifecycle.Given.AS_OF;
import static org.alignmentaudit.lifecycle.Given.blind;
import static org.alignmentaudit.lifecycle.Given.every;
import static org.alignmentaudit.lifecycle.Given.report;
import static org.alignmentaudit.lifecycle.Given.subject;
import static org.alignmentaudit.lifecycle.Given.waiver;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.alignmentaudit.audit.AuditReport;
import org.alignmentaudit.audit.WaiverNote;
import org.alignmentaudit.audit.WaiverNotes;
import org.alignmentaudit.facts.SubjectRef;
import org.alignmentaudit.facts.SubjectType;
import org.alignmentaudit.finding.Finding;
import org.alignmentaudit.finding.LapsedWaiver;
import org.alignmentaudit.finding.Severity;
import org.alignmentaudit.finding.Waived;
import org.alignmentaudit.portfolio.Problem;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WaiversTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final LocalDate FAR = AS_OF.plusYears(1);

    private final AuditReport report = report(List.of("I-1", "I-2"), every("XX-01"));

    private static Waivers of(Waiver... waivers) {
        return new Waivers(BERLIN, List.of(waivers), List.of());
    }

    private static Finding finding(AuditReport report, String subject) {
        return report.findings().stream()
                .filter(it -> it.subject().id().equals(subject))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> messages(List<WaiverNote> notes) {
        return notes.stream().map(WaiverNote::message).toList();
    }

    private WaiverNotes notes(Waiver... waivers) {
        return of(waivers).apply(report).waivers();
    }

    @Test
    void coverTheirFindingAndNoOther() {
        AuditReport waived = of(waiver("XX-01", "I-1", FAR)).apply(report);

        assertThat(finding(waived, "I-1").waiver()).isEqualTo(new Waived("It ends soon.", "owner", FAR));
        assertThat(finding(waived, "I-2").waived()).isFalse();
        assertThat(waived.waivers()).isEqualTo(WaiverNotes.NONE);
    }

    @Test
    void aWaivedFindingStaysAndDoesNotCount() {
        AuditReport waived = of(waiver(0, "XX-01", "I-1", FAR), waiver(1, "XX-01", "I-2", FAR))
                .apply(report);

        assertThat(waived.findings()).hasSize(2);
        assertThat(report.has(Severity.MEDIUM)).isTrue();
        assertThat(waived.has(Severity.MEDIUM)).isFalse();
    }

    @Test
    void countOnTheirLastDay() {
        assertThat(finding(of(waiver("XX-01", "I-1", AS_OF)).apply(report), "I-1")
                        .waived())
                .isTrue();
    }

    @Test
    void doNotCountOnTheDayAfterAndTheFindingSaysWhy() {
        LocalDate yesterday = AS_OF.minusDays(1);

        AuditReport back = of(waiver("XX-01", "I-1", yesterday)).apply(report);

        assertThat(finding(back, "I-1").waived()).isFalse();
        assertThat(finding(back, "I-1").lapsed())
                .isEqualTo(
                        new LapsedWaiver(LapsedWaiver.Cause.EXPIRED, "waivers.json /waivers/0", yesterday, List.of()));
        assertThat(messages(back.waivers().expired()))
                .containsExactly("It ended on June 29, 2026. Its finding shows again. Renew it, or delete it.");
        assertThat(finding(back, "I-2").lapsed()).isNull();
    }

    @Test
    void aMomentBelongsToTheDayOfTheirZone() {
        Instant lateInUtc = Instant.parse("2026-06-30T22:30:00Z");

        assertThat(of().dayAt(lateInUtc)).isEqualTo(LocalDate.of(2026, 7, 1));
        assertThat(new Waivers(ZoneId.of("America/New_York"), List.of(), List.of()).dayAt(lateInUtc))
                .isEqualTo(LocalDate.of(2026, 6, 30));
    }

    private static MalformedWaiver malformed(
            @Nullable SubjectType type, String id, @Nullable String fingerprint, @Nullable LocalDate until) {
        Problem problem = new Problem("waivers.json /waivers/0/until", "is missing", "Every waiver ends.");
        return new MalformedWaiver("waivers.json /waivers/0", "XX-01", type, id, fingerprint, until, List.of(problem));
    }

    private AuditReport applied(MalformedWaiver broken, Waiver... others) {
        return new Waivers(BERLIN, List.of(others), List.of(broken)).apply(report);
    }

    @Test
    void aMalformedOneOfAnUnknownKindIsToldAtTheFindingsOfItsRuleAndId() {
        AuditReport applied = applied(malformed(null, "I-1", null, null));

        assertThat(finding(applied, "I-1").lapsed().cause()).isEqualTo(LapsedWaiver.Cause.MALFORMED);
        assertThat(finding(applied, "I-2").lapsed()).isNull();
        assertThat(applied.waivers().malformed())
                .extracting(WaiverNote::subject)
                .containsExactly("");
    }

    @Test
    void aMalformedOneOfAnotherKindIsNotToldAtAFinding() {
        AuditReport applied = applied(malformed(SubjectType.GOAL, "I-1", null, null));

        assertThat(applied.findings()).allMatch(finding -> finding.lapsed() == null);
    }

    @Test
    void aMalformedOneWithAFingerprintIsToldAtThatFindingAlone() {
        String second = finding(report, "I-2").fingerprint();

        AuditReport named = applied(malformed(SubjectType.INITIATIVE, "", second, null));
        AuditReport other = applied(malformed(SubjectType.INITIATIVE, "I-1", "f1:" + "0".repeat(32), null));

        assertThat(finding(named, "I-1").lapsed()).isNull();
        assertThat(finding(named, "I-2").lapsed().cause()).isEqualTo(LapsedWaiver.Cause.MALFORMED);
        assertThat(other.findings()).allMatch(finding -> finding.lapsed() == null);
    }

    @Test
    void aMalformedRenewalIsToldInPlaceOfTheOneThatHasEnded() {
        Waiver ended = waiver(1, "XX-01", "I-1", AS_OF.minusDays(1));

        AuditReport renewed = applied(malformed(SubjectType.INITIATIVE, "I-1", null, FAR), ended);
        AuditReport endless = applied(malformed(SubjectType.INITIATIVE, "I-1", null, null), ended);
        AuditReport older = applied(malformed(SubjectType.INITIATIVE, "I-1", null, AS_OF.minusYears(1)), ended);

        assertThat(finding(renewed, "I-1").lapsed().cause()).isEqualTo(LapsedWaiver.Cause.MALFORMED);
        assertThat(finding(endless, "I-1").lapsed().cause()).isEqualTo(LapsedWaiver.Cause.MALFORMED);
        assertThat(finding(older, "I-1").lapsed().cause()).isEqualTo(LapsedWaiver.Cause.EXPIRED);
    }

    @Test
    void malformedOnesThatNameDifferentFindingsHaveDifferentDigests() {
        MalformedWaiver one = malformed(SubjectType.INITIATIVE, "I-1", null, null);
        MalformedWaiver other = malformed(SubjectType.INITIATIVE, "I-1", "f1:" + "0".repeat(32), null);

        assertThat(new Waivers(BERLIN, List.of(), List.of(one)).digest())
                .isNotEqualTo(new Waivers(BERLIN, List.of(), List.of(other)).digest());
    }

    @Test
    void takeNoneThatNoDocumentCouldTell() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> waiver("XX-01", "I-1", LocalDate.MAX))
                .withMessageContaining("ends on +999999999-12-31, in none of the years 0 to 9999");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Waiver("p", "XX-01", subject("I-1"), null, " ", "owner", FAR))
                .withMessageContaining("gives no reason");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> waiver(" ", "I-1", FAR))
                .withMessageStartingWith("The waiver waivers.json /waivers/0 names no rule.");
    }

    private static MalformedWaiver endless(String place, String spot) {
        Problem problem = new Problem(place + spot, "is missing", "Every waiver ends.");
        return new MalformedWaiver(place, "XX-01", SubjectType.INITIATIVE, "I-1", null, null, List.of(problem));
    }

    private static String digest(MalformedWaiver... malformed) {
        return new Waivers(BERLIN, List.of(), List.of(malformed)).digest();
    }

    @Test
    void malformedOnesHaveOneDigestWhereverTheyStand() {
        MalformedWaiver one = endless("waivers.json /waivers/0", "/until");

        assertThat(digest(endless("waivers.json /waivers/1", "/until"))).isEqualTo(digest(one));
        assertThat(digest(endless("copy.json /waivers/0", "/until"))).isEqualTo(digest(one));
        assertThat(digest(endless("waivers.json /waivers/0", "/reason"))).isNotEqualTo(digest(one));
    }

    @Test
    void oneThatLeftTheKindOfItsSubjectOutIsToldSo() {
        SubjectRef goal = new SubjectRef(SubjectType.GOAL, "I-1", "I-1");
        Waiver wrong = new Waiver("p", "XX-01", goal, null, "Why", "owner", FAR);

        assertThat(messages(notes(wrong).unused()))
                .containsExactly("It is for GOAL:I-1, and what XX-01 finds is about INITIATIVE:I-1."
                        + " Maybe its subjectType should be INITIATIVE.");
    }

    @Test
    void aMalformedOneCoversNothingAndTheFindingSaysWhy() {
        MalformedWaiver broken = malformed(SubjectType.INITIATIVE, "I-1", null, null);
        Waivers waivers = new Waivers(BERLIN, List.of(waiver(1, "XX-01", "I-2", FAR)), List.of(broken));

        AuditReport applied = waivers.apply(report);

        assertThat(finding(applied, "I-1").lapsed())
                .isEqualTo(new LapsedWaiver(
                        LapsedWaiver.Cause.MALFORMED,
                        "waivers.json /waivers/0",
                        null,
                        List.of("waivers.json /waivers/0/until: is missing. Every waiver ends.")));
        assertThat(finding(applied, "I-2").waived()).isTrue();
        assertThat(applied.waivers().malformed())
                .extracting(WaiverNote::place, WaiverNote::rule, WaiverNote::subject)
                .containsExactly(tuple("waivers.json /waivers/0", "XX-01", "INITIATIVE:I-1"));
    }

    @Test
    void aFingerprintNarrowsAWaiverToOneFinding() {
        Waiver other = new Waiver("p", "XX-01", subject("I-1"), "f1:00", "Why", "owner", FAR);
        Waiver same =
                new Waiver("p", "XX-01", subject("I-1"), finding(report, "I-1").fingerprint(), "Why", "owner", FAR);

        assertThat(finding(of(same).apply(report), "I-1").waived()).isTrue();
        assertThat(finding(of(other).apply(report), "I-1").waived()).isFalse();
        assertThat(messages(of(other).apply(report).waivers().unused()))
                .singleElement()
                .asString()
                .contains("names another fingerprint", finding(report, "I-1").fingerprint());
    }

    @Test
    void oneThatMatchesNothingIsTold() {
        assertThat(messages(notes(waiver("XX-01", "I-9", FAR)).unused()))
                .containsExactly("It matches no finding. Maybe the finding is gone, and the waiver can go too.");
    }

    @Test
    void oneForAnUnknownRuleIsToldWithTheRuleThatWasMeant() {
        assertThat(messages(notes(waiver("XX-1", "I-1", FAR)).unused()))
                .containsExactly("No pack holds the rule XX-1. Maybe XX-01 was meant.");
        assertThat(messages(notes(waiver("ABCDEF", "I-1", FAR)).unused()))
                .containsExactly("No pack holds the rule ABCDEF. Maybe its pack was left out.");
    }

    @Test
    void nobodyIsToldToDeleteOneWhoseRuleCouldNotLook() {
        AuditReport blind = report(List.of("I-1"), blind("XX-01"));

        assertThat(messages(
                        of(waiver("XX-01", "I-1", FAR)).apply(blind).waivers().unused()))
                .singleElement()
                .asString()
                .contains("keep it until it can");
    }

    @Test
    void thoseThatEndWithinThirtyDaysAreTold() {
        assertThat(messages(notes(waiver("XX-01", "I-1", AS_OF.plusDays(30))).expiring()))
                .singleElement()
                .asString()
                .startsWith("It ends on July 30, 2026, 30 days after this audit");
        assertThat(notes(waiver("XX-01", "I-1", AS_OF.plusDays(31))).expiring()).isEmpty();
        assertThat(messages(notes(waiver("XX-01", "I-1", AS_OF.plusDays(1))).expiring()))
                .singleElement()
                .asString()
                .contains("1 day after");
    }

    @Test
    void ofTwoForOneFindingTheOneThatEndsLastCountsAndBothAreTold() {
        AuditReport twice = of(waiver(0, "XX-01", "I-1", FAR), waiver(1, "XX-01", "I-1", FAR.plusDays(1)))
                .apply(report);

        assertThat(finding(twice, "I-1").waiver().until()).isEqualTo(FAR.plusDays(1));
        assertThat(messages(twice.waivers().overlapping()))
                .satisfiesExactly(
                        first -> assertThat(first).startsWith("waivers.json /waivers/1 covers the same finding"),
                        second -> assertThat(second).startsWith("waivers.json /waivers/0 covers the same finding"));
    }

    @Test
    void anExpiredOneBesideOneThatCountsIsToldButBringsNothingBack() {
        AuditReport replaced = of(waiver(0, "XX-01", "I-1", AS_OF.minusDays(1)), waiver(1, "XX-01", "I-1", FAR))
                .apply(report);

        assertThat(finding(replaced, "I-1").waived()).isTrue();
        assertThat(finding(replaced, "I-1").lapsed()).isNull();
        assertThat(messages(replaced.waivers().expired()))
                .singleElement()
                .asString()
                .endsWith("Another waiver covers its finding. Delete it.");
        assertThat(replaced.waivers().overlapping()).isEmpty();
    }

    @Test
    void haveOneDigestWhateverTheirOrder() {
        Waiver one = waiver(0, "XX-01", "I-1", FAR);
        Waiver other = waiver(1, "XX-01", "I-2", FAR);

        assertThat(of(one, other).digest())
                .isEqualTo(of(other, one).digest())
                .isNotEqualTo(of(one).digest())
                .isNotEqualTo(of(one, waiver(1, "XX-01", "I-2", AS_OF)).digest());
    }
}
