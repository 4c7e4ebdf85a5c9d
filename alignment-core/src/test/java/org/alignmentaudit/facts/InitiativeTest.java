package org.alignmentaudit.facts;

import static org.alignmentaudit.facts.Given.budget;
import static org.alignmentaudit.facts.Given.daysAgo;
import static org.alignmentaudit.facts.Given.initiative;
import static org.alignmentaudit.facts.Given.money;
import static org.alignmentaudit.facts.Given.seenToday;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class InitiativeTest {

    private static final List<String> RUN = List.of("run", "operations");

    @ParameterizedTest
    @EnumSource(InitiativeStatus.class)
    void statusTellsWhetherItIsActiveAndFunded(InitiativeStatus status) {
        Set<InitiativeStatus> funded =
                EnumSet.of(InitiativeStatus.APPROVED, InitiativeStatus.ACTIVE, InitiativeStatus.PAUSED);
        Initiative initiative =
                Initiative.builder("I", "Shop", InitiativeType.PROJECT, status).build();
        assertThat(initiative.active()).isEqualTo(status == InitiativeStatus.ACTIVE);
        assertThat(initiative.funded()).isEqualTo(funded.contains(status));
    }

    @ParameterizedTest
    @EnumSource(InitiativeStatus.class)
    void statusTellsWhetherItWasKeptOrCancelled(InitiativeStatus status) {
        Set<InitiativeStatus> kept =
                EnumSet.of(InitiativeStatus.ACTIVE, InitiativeStatus.PAUSED, InitiativeStatus.DONE);
        Initiative initiative =
                Initiative.builder("I", "Shop", InitiativeType.PROJECT, status).build();
        assertThat(initiative.kept()).isEqualTo(kept.contains(status));
        assertThat(initiative.cancelled()).isEqualTo(status == InitiativeStatus.CANCELLED);
    }

    @Test
    void isRequiredByTypeByLawOrByTag() {
        Initiative mandatory = Initiative.builder("I", "Shop", InitiativeType.MANDATORY, InitiativeStatus.ACTIVE)
                .build();
        assertThat(mandatory.required(RUN)).isTrue();
        assertThat(initiative().regulatory(true).build().required(RUN)).isTrue();
        assertThat(initiative().tags("Operations").build().required(RUN)).isTrue();
        assertThat(initiative().regulatory(false).tags("change").build().required(RUN))
                .isFalse();
    }

    @Test
    void tagsMatchInAnyCaseButAsAWhole() {
        Initiative initiative = initiative().tags("RUN-IT", "Run").build();
        assertThat(initiative.tagged(List.of("run"))).isTrue();
        assertThat(initiative.tagged(List.of("run-"))).isFalse();
        assertThat(initiative.tagged(List.of())).isFalse();
    }

    @Test
    void itsAgeIsTheDaysSinceItStarted() {
        assertThat(seenToday(initiative().plannedStart(daysAgo(50)).actualStart(daysAgo(40)))
                        .ageDays())
                .isEqualTo(40);
    }

    @Test
    void aPlannedStartStandsInForTheActualOne() {
        assertThat(seenToday(initiative().plannedStart(daysAgo(50))).ageDays()).isEqualTo(50);
        assertThat(seenToday(initiative()).ageDays()).isNull();
    }

    @Test
    void itsBudgetIsTheNewestVersion() {
        assertThat(initiative()
                        .budgets(budget(20, "7", BudgetReason.TOP_UP), budget(30, "5", BudgetReason.INITIAL))
                        .build()
                        .budgetInForce())
                .isEqualTo(money("7"));
        assertThat(initiative().build().budgetInForce()).isNull();
    }

    @Test
    void itsListsAreSorted() {
        Initiative initiative = initiative()
                .tags("b", "a")
                .teams("T2", "T1")
                .affectedTeams("T4", "T3")
                .processIds("P2", "P1")
                .partnerIds("S2", "S1")
                .dependsOn("J", "H")
                .mitigates("theft", "fire")
                .build();
        assertThat(initiative.tags()).containsExactly("a", "b");
        assertThat(initiative.teams()).containsExactly("T1", "T2");
        assertThat(initiative.affectedTeams()).containsExactly("T3", "T4");
        assertThat(initiative.processIds()).containsExactly("P1", "P2");
        assertThat(initiative.partnerIds()).containsExactly("S1", "S2");
        assertThat(initiative.dependsOn()).containsExactly("H", "J");
        assertThat(initiative.mitigates()).containsExactly("fire", "theft");
    }

    @Test
    void isNamedByItsName() {
        assertThat(initiative().build().ref()).isEqualTo(new SubjectRef(SubjectType.INITIATIVE, "I", "New shop"));
    }
}
