package org.alignmentaudit.portfolio;

import static org.alignmentaudit.portfolio.Given.AS_OF;
import static org.alignmentaudit.portfolio.Given.initiative;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.alignmentaudit.facts.Assumption;
import org.alignmentaudit.facts.AssumptionStatus;
import org.alignmentaudit.facts.Decision;
import org.alignmentaudit.facts.DecisionBuilder;
import org.alignmentaudit.facts.DecisionKind;
import org.alignmentaudit.facts.Direction;
import org.alignmentaudit.facts.EvidenceItem;
import org.alignmentaudit.facts.EvidenceOrigin;
import org.alignmentaudit.facts.EvidenceStance;
import org.alignmentaudit.facts.Fact;
import org.alignmentaudit.facts.GoalLink;
import org.alignmentaudit.facts.Initiative;
import org.alignmentaudit.facts.InitiativeBuilder;
import org.alignmentaudit.facts.Kpi;
import org.alignmentaudit.facts.KpiCategory;
import org.alignmentaudit.facts.KpiKind;
import org.alignmentaudit.facts.Objective;
import org.alignmentaudit.facts.ObjectiveKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CustomerFocusTest {

    private static final LocalDate DAY = AS_OF.minusDays(50);

    @Test
    void theStatedDayOfApprovalComesFirst() {
        InitiativeBuilder initiative = initiative("I").approvedOn(DAY).actualStart(DAY.plusDays(5));

        assertThat(seen(initiative, start("D", DAY.plusDays(3)).build()).approvedOn())
                .isEqualTo(DAY);
    }

    @Test
    void theEarliestDecisionToStartComesNext() {
        InitiativeBuilder initiative = initiative("I").actualStart(DAY.minusDays(5));

        assertThat(seen(
                                initiative,
                                start("D", DAY.plusDays(3)).build(),
                                start("E", DAY).build(),
                                Decision.builder("F", DecisionKind.SELECT, DAY.minusDays(3))
                                        .subjectId("I")
                                        .build())
                        .approvedOn())
                .isEqualTo(DAY);
    }

    @Test
    void theFirstDayOfWorkComesLast() {
        assertThat(seen(initiative("I").actualStart(DAY)).approvedOn()).isEqualTo(DAY);
        assertThat(seen(initiative("I")).approvedOn()).isNull();
    }

    @Test
    void countsEvidenceFromCustomersUpToTheApproval() {
        Decision decision = start("D", DAY)
                .evidence(
                        item(EvidenceOrigin.CUSTOMER, DAY),
                        item(EvidenceOrigin.CUSTOMER, null),
                        item(EvidenceOrigin.CUSTOMER, DAY.plusDays(1)),
                        item(EvidenceOrigin.VENDOR, DAY))
                .build();

        assertThat(seen(initiative("I"), decision).evidence()).isEqualTo(2);
    }

    @Test
    void isKnownWhereApprovalLinksAndEvidenceAre() {
        assertThat(seen(initiative("I").goalLinks(), start("D", DAY).evidence().build())
                        .known())
                .isTrue();
        assertThat(seen(initiative("I").goalLinks(), start("D", DAY).build()).known())
                .isFalse();
        assertThat(seen(initiative("I"), start("D", DAY).evidence().build()).known())
                .isFalse();
        assertThat(seen(initiative("I").goalLinks()).known()).isFalse();
    }

    @Test
    void isKnownWhereTheObjectivesOfItsGoalsAre() {
        InitiativeBuilder linked = initiative("I").approvedOn(DAY).goalLinks(GoalLink.to("G"));

        assertThat(seen(linked, Given.goal("G").objectives().build()).known()).isTrue();
    }

    @Test
    void unknownObjectivesLeaveItOpen() {
        InitiativeBuilder linked = initiative("I").approvedOn(DAY).goalLinks(GoalLink.to("G"));

        assertThat(seen(linked, Given.goal("G").build()).known()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(KpiCategory.class)
    void aGoalIsAboutCustomersWhereItsObjectiveIsOnTheirKpi(KpiCategory category) {
        Objective objective = new Objective(
                "O", "More", "K", null, null, null, Direction.UP, null, null, ObjectiveKind.COMMITTED, null);

        assertThat(seen(
                                initiative("I").goalLinks(GoalLink.to("G")),
                                Given.goal("G").objectives(objective).build(),
                                Kpi.builder("K", "Guests", KpiKind.OUTCOME, category)
                                        .build())
                        .customerCentric())
                .isEqualTo(category == KpiCategory.CUSTOMER);
    }

    @Test
    void countsEvidenceOfAssumptionsToo() {
        Assumption assumption = Assumption.builder("A", "I", "Guests want it", AssumptionStatus.VALID)
                .evidence(item(EvidenceOrigin.CUSTOMER, DAY))
                .build();

        assertThat(seen(initiative("I"), assumption).evidence()).isEqualTo(1);
    }

    private record Seen(PortfolioProfile profile, Initiative initiative) {

        @Nullable LocalDate approvedOn() {
            return profile.approvals().on(initiative);
        }

        int evidence() {
            return profile.customerFocus().earlyEvidence(initiative);
        }

        boolean customerCentric() {
            return profile.customerFocus().customerCentric(initiative);
        }

        boolean known() {
            return profile.customerFocus().known(initiative);
        }
    }

    private static Seen seen(InitiativeBuilder initiative, Fact... more) {
        Portfolio portfolio =
                Given.organization().add(initiative.build()).add(more).build();
        return new Seen(portfolio.profile(), portfolio.initiatives().get(0));
    }

    private static DecisionBuilder start(String id, LocalDate day) {
        return Decision.builder(id, DecisionKind.START, day).subjectId("I");
    }

    private static EvidenceItem item(EvidenceOrigin origin, @Nullable LocalDate date) {
        return new EvidenceItem(date, EvidenceStance.SUPPORTS, null, origin, null, null, null, null);
    }

    @Test
    void nobodyKnowsWhatCustomersSaidWhereAPieceHasNoOrigin() {
        EvidenceItem unknown = new EvidenceItem(DAY, EvidenceStance.NEUTRAL, null, null, null, null, null, null);
        EvidenceItem asked =
                new EvidenceItem(DAY, EvidenceStance.NEUTRAL, null, EvidenceOrigin.CUSTOMER, null, null, null, null);
        InitiativeBuilder initiative = initiative("I").approvedOn(DAY).goalLinks();

        assertThat(seen(initiative, start("D", DAY).evidence(unknown).build()).known())
                .isFalse();
        assertThat(seen(initiative, start("D", DAY).evidence(unknown, asked).build())
                        .known())
                .isTrue();
    }
}
