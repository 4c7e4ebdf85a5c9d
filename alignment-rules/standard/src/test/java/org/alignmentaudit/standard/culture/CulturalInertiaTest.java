package org.alignmentaudit.standard.culture;

import static org.alignmentaudit.standard.verifier.StandardRules.rule;
import static org.alignmentaudit.testing.RuleVerifier.AS_OF;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.alignmentaudit.facts.Adoption;
import org.alignmentaudit.facts.Initiative;
import org.alignmentaudit.facts.InitiativeBuilder;
import org.alignmentaudit.facts.InitiativeStatus;
import org.alignmentaudit.facts.InitiativeType;
import org.alignmentaudit.facts.Review;
import org.alignmentaudit.facts.ReviewAction;
import org.alignmentaudit.facts.ReviewKind;
import org.alignmentaudit.facts.Rows;
import org.alignmentaudit.facts.SubjectType;
import org.alignmentaudit.finding.Evidence;
import org.alignmentaudit.finding.Finding;
import org.alignmentaudit.finding.FindingClass;
import org.alignmentaudit.finding.Guard;
import org.alignmentaudit.finding.GuardOutcome;
import org.alignmentaudit.finding.Severity;
import org.alignmentaudit.testing.RuleVerifier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** CU-01: few use the new (a), much goes the old way (b), or actions are overdue (c). */
class CulturalInertiaTest {

    private static InitiativeBuilder live(int daysAgo) {
        return Initiative.builder("I", "Tills", InitiativeType.SYSTEM, InitiativeStatus.ACTIVE)
                .liveOn(AS_OF.minusDays(daysAgo));
    }

    private static Adoption count(
            int daysAgo, @Nullable Integer users, @Nullable Integer planned, @Nullable Double old) {
        return new Adoption(AS_OF.minusDays(daysAgo), users, planned, old);
    }

    private static RuleVerifier adopted(Adoption... counts) {
        return rule("CU-01").given(live(100).adoption(counts).build());
    }

    private static Review review(int open, int done) {
        List<ReviewAction> actions = new ArrayList<>();
        IntStream.range(0, open).forEach(i -> actions.add(new ReviewAction(AS_OF.minusDays(1), null)));
        IntStream.range(0, done).forEach(i -> actions.add(new ReviewAction(AS_OF.minusDays(1), AS_OF)));
        return new Review(
                "R",
                SubjectType.INITIATIVE,
                "I",
                ReviewKind.POST,
                null,
                AS_OF.minusDays(20),
                null,
                null,
                new Rows<>(actions));
    }

    private static RuleVerifier acted(int open, int done) {
        return rule("CU-01")
                .supplied("reviews.actions.doneOn")
                .given(live(100).build())
                .given(review(open, done));
    }

    private static Iterable<String> alternatives(RuleVerifier verifier) {
        return verifier.verify().finding().alternatives();
    }

    @Test
    void firesBelowHalfOfThePlannedUsers() {
        assertThat(alternatives(adopted(count(5, 49, 100, null)))).containsExactly("a");
        adopted(count(5, 50, 100, null)).verify().staysSilent();
        assertThat(alternatives(adopted(count(5, 50, 100, null)).with("minUptake", 0.51)))
                .containsExactly("a");
    }

    @Test
    void looksAtTheNewestCountFrom90DaysAfterGoingLive() {
        adopted(count(1, 60, 100, null), count(5, 10, 100, null)).verify().staysSilent();
        assertThat(alternatives(adopted(count(10, 10, 100, null)))).containsExactly("a");
        adopted(count(11, 10, 100, null)).verify().firesOn().examined(0, 1);
        rule("CU-01")
                .given(live(89).adoption(count(0, 10, 100, null)).build())
                .verify()
                .firesOn()
                .examined(0, 0);
    }

    @Test
    void firesWhereMuchStillTakesTheOldWay() {
        assertThat(alternatives(adopted(count(5, null, 100, 0.31)))).containsExactly("b");
        adopted(count(5, null, 100, 0.3)).verify().staysSilent();
        assertThat(alternatives(adopted(count(5, null, 100, 0.3)).with("maxOldWay", 0.29)))
                .containsExactly("b");
    }

    @Test
    void firesWhereThreeInTenActionsAreOverdue() {
        assertThat(alternatives(acted(3, 7))).containsExactly("c");
        acted(2, 7).verify().staysSilent();
        acted(2, 0).verify().firesOn().examined(0, 1);
        assertThat(alternatives(acted(2, 0).with("minActions", 2))).containsExactly("c");
        assertThat(alternatives(acted(2, 7).with("maxOverdue", 0.2))).containsExactly("c");
    }

    @Test
    void aRollOutInPhasesExplainsTheOldWay() {
        adopted(count(5, 60, 100, 0.9), count(-30, null, 200, null)).verify().staysSilent();
        Finding finding = adopted(count(5, 40, 100, 0.9), count(-30, null, 200, null))
                .verify()
                .finding();

        assertThat(finding.alternatives()).containsExactly("a");
        assertThat(finding.guards()).containsExactly(new Guard("phased-roll-out", GuardOutcome.PARTIAL));
    }

    @Test
    void anUnknownPlanIsNotChecked() {
        Finding finding = adopted(count(5, null, null, 0.9)).verify().finding();

        assertThat(finding.guards()).containsExactly(new Guard("phased-roll-out", GuardOutcome.NOT_CHECKED));
        assertThat(finding.confidence()).isEqualTo(0.5);
    }

    @ParameterizedTest
    @EnumSource(InitiativeStatus.class)
    void leavesAloneWhatWasCancelled(InitiativeStatus status) {
        boolean fires = status != InitiativeStatus.CANCELLED;

        rule("CU-01")
                .given(Initiative.builder("I", "Tills", InitiativeType.SYSTEM, status)
                        .liveOn(AS_OF.minusDays(100))
                        .adoption(count(5, 1, 100, null))
                        .build())
                .verify()
                .firesOn(fires ? new String[] {"INITIATIVE:I"} : new String[0]);
    }

    @Test
    void isNotAssessedWithoutCounts() {
        rule("CU-01").given(live(100).build()).verify().isNotAssessed("initiatives.adoption", "reviews");
    }

    @Test
    void saysWhatItSaw() {
        Finding finding = adopted(count(5, 40, 100, 0.5)).verify().finding();

        assertThat(finding.findingClass()).isEqualTo(FindingClass.PATTERN);
        assertThat(finding.severity()).isEqualTo(Severity.MEDIUM);
        assertThat(finding.condition())
                .isEqualTo(
                        "Tills went live on March 22, 2026; on June 25, 2026 it was used by 40 of 100 people who should"
                                + " (40\u00a0%). Tills went live on March 22, 2026; on June 25, 2026 50\u00a0% of the volume still"
                                + " took the old way.");
    }

    @Test
    void namesTheLastDayOfWorkWhereNoneOfGoingLiveIsStated() {
        InitiativeBuilder done = Initiative.builder("I", "Tills", InitiativeType.SYSTEM, InitiativeStatus.DONE)
                .actualEnd(AS_OF.minusDays(100))
                .adoption(count(5, 49, 100, 0.9));

        assertThat(rule("CU-01").given(done.build()).verify().finding().evidence())
                .filteredOn(item -> item.role().equals("liveOn"))
                .extracting(Evidence::field)
                .containsOnly("actualEnd");
    }
}
