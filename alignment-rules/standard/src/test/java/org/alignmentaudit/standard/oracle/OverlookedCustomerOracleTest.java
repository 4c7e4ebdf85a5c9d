package org.alignmentaudit.standard.oracle;

import static org.alignmentaudit.standard.oracle.Given.daysAgo;
import static org.alignmentaudit.standard.oracle.Given.goal;
import static org.alignmentaudit.standard.oracle.Given.initiative;
import static org.alignmentaudit.standard.oracle.Given.organization;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import org.alignmentaudit.facts.CustomerSignal;
import org.alignmentaudit.facts.Decision;
import org.alignmentaudit.facts.DecisionKind;
import org.alignmentaudit.facts.Direction;
import org.alignmentaudit.facts.EvidenceItem;
import org.alignmentaudit.facts.EvidenceOrigin;
import org.alignmentaudit.facts.EvidenceStance;
import org.alignmentaudit.facts.Fact;
import org.alignmentaudit.facts.GoalLink;
import org.alignmentaudit.facts.InitiativeBuilder;
import org.alignmentaudit.facts.InitiativeStatus;
import org.alignmentaudit.facts.Kpi;
import org.alignmentaudit.facts.KpiCategory;
import org.alignmentaudit.facts.KpiKind;
import org.alignmentaudit.facts.Objective;
import org.alignmentaudit.facts.ObjectiveKind;
import org.alignmentaudit.facts.SignalMetric;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OverlookedCustomerOracleTest {

    private static final LocalDate LIVE = daysAgo(90);
    private static final Map<String, Set<String>> UNASKED = letters("a");

    @Test
    void firesWhereNoCustomerWasAsked() {
        assertThat(found(facing().approvedOn(daysAgo(50)), asked(EvidenceOrigin.VENDOR, null)))
                .isEqualTo(UNASKED);
    }

    @Test
    void evidenceCountsUntilTheDayOfApproval() {
        assertThat(found(facing().approvedOn(daysAgo(50)), asked(EvidenceOrigin.CUSTOMER, daysAgo(50))))
                .isEmpty();
        assertThat(found(facing().approvedOn(daysAgo(50)), asked(EvidenceOrigin.CUSTOMER, daysAgo(49))))
                .isEqualTo(UNASKED);
        assertThat(found(facing().approvedOn(daysAgo(50)), asked(EvidenceOrigin.CUSTOMER, null)))
                .isEmpty();
    }

    @Test
    void itIsApprovedByTheFirstDecisionToStartOrByItsStart() {
        assertThat(found(facing().actualStart(daysAgo(1)), asked(EvidenceOrigin.CUSTOMER, daysAgo(49))))
                .isEqualTo(UNASKED);
        assertThat(found(facing())).isEmpty();
    }

    @Test
    void staysSilentWhereItFacesNoCustomerOrServesNoGoalOfTheirs() {
        Fact other = asked(EvidenceOrigin.VENDOR, null);
        assertThat(found(initiative("I").approvedOn(daysAgo(50)).goalLinks(GoalLink.to("G")), other))
                .isEmpty();
        assertThat(found(
                        initiative("I")
                                .customerFacing(true)
                                .approvedOn(daysAgo(50))
                                .goalLinks(GoalLink.to("H")),
                        other))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "NPS, 30, 25, b",
        "NPS, 30, 25.1,",
        "CSAT, 4.2, 3.9, c",
        "CSAT, 4.2, 3.91,",
        "COMPLAINTS, 100, 120, d",
        "COMPLAINTS, 100, 119,",
        "COMPLAINTS, 0, 12,",
        "CHURN, 0.1, 0.11, e",
        "ATTRITION, 0.2, 0.22, e",
        "ATTRITION, 0.2, 0.219,",
        "RETURNS, 0.1, 0.9,"
    })
    void firesOnWhatGotWorse(SignalMetric metric, double before, double after, @Nullable String letter) {
        assertThat(found(
                        facing().liveOn(LIVE),
                        signal(metric, LIVE.minusDays(90), before, 30),
                        signal(metric, LIVE.plusDays(90), after, 30)))
                .isEqualTo(letter == null ? Map.of() : letters(letter));
    }

    @Test
    void eachWindowNeedsThirtyCustomers() {
        assertThat(found(
                        facing().liveOn(LIVE),
                        signal(SignalMetric.NPS, LIVE.minusDays(1), 30, 29),
                        signal(SignalMetric.NPS, LIVE.plusDays(1), 0, 30)))
                .isEmpty();
    }

    @Test
    void severalSignalsWeighByTheirCustomers() {
        assertThat(found(
                        facing().liveOn(LIVE),
                        signal(SignalMetric.NPS, LIVE.minusDays(1), 30, 30),
                        signal(SignalMetric.NPS, LIVE.plusDays(1), 0, 10),
                        signal(SignalMetric.NPS, LIVE.plusDays(2), 36, 20)))
                .isEqualTo(letters("b"));
    }

    @Test
    void staysSilentWhileTheWindowIsNotOver() {
        assertThat(found(
                        facing().liveOn(LIVE.plusDays(1)),
                        signal(SignalMetric.NPS, LIVE.minusDays(1), 30, 30),
                        signal(SignalMetric.NPS, LIVE.plusDays(2), 0, 30)))
                .isEmpty();
    }

    @Test
    void aFallOfTheSeasonExplainsIt() {
        assertThat(found(
                        facing().liveOn(LIVE),
                        signal(SignalMetric.NPS, LIVE.minusDays(1), 30, 30),
                        signal(SignalMetric.NPS, LIVE.plusDays(1), 0, 30),
                        signal(SignalMetric.NPS, LIVE.minusYears(1).minusDays(1), 30, 30),
                        signal(SignalMetric.NPS, LIVE.minusYears(1).plusDays(1), 25, 30)))
                .isEmpty();
    }

    @Test
    void anInitiativeThatIsDoneIsLiveFromItsEnd() {
        InitiativeBuilder done = initiative("I", InitiativeStatus.DONE)
                .customerFacing(true)
                .goalLinks(GoalLink.to("G"))
                .actualEnd(LIVE);
        assertThat(found(
                        done,
                        signal(SignalMetric.NPS, LIVE.minusDays(1), 30, 30),
                        signal(SignalMetric.NPS, LIVE.plusDays(1), 0, 30)))
                .isEqualTo(letters("b"));
    }

    private static InitiativeBuilder facing() {
        return initiative("I").customerFacing(true).goalLinks(GoalLink.to("G"));
    }

    private static Fact asked(EvidenceOrigin origin, @Nullable LocalDate day) {
        return Decision.builder("D", DecisionKind.START, daysAgo(50))
                .subjectId("I")
                .evidence(new EvidenceItem(day, EvidenceStance.SUPPORTS, null, origin, null, null, null, null))
                .build();
    }

    private static Fact signal(SignalMetric metric, LocalDate day, double value, int customers) {
        return CustomerSignal.builder(metric, day, value)
                .initiativeId("I")
                .sampleSize(customers)
                .scaleMax(5)
                .build();
    }

    private static Map<String, Set<String>> letters(String... letters) {
        return Map.of("INITIATIVE:I", Set.of(letters));
    }

    private static SortedMap<String, SortedSet<String>> found(InitiativeBuilder initiative, Fact... more) {
        Objective objective = new Objective(
                "B", "Happy", "K", null, null, null, Direction.UP, null, null, ObjectiveKind.COMMITTED, null);
        return new OverlookedCustomerOracle()
                .firing(organization()
                        .add(Kpi.builder("K", "Happy", KpiKind.OUTCOME, KpiCategory.CUSTOMER)
                                .build())
                        .add(goal("G").objectives(objective).build())
                        .add(goal("H").objectives().build())
                        .add(initiative.build())
                        .add(initiative("Other")
                                .customerFacing(false)
                                .goalLinks()
                                .build())
                        .add(more)
                        .build());
    }
}
