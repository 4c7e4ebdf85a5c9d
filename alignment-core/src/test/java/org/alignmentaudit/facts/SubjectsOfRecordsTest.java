package org.alignmentaudit.facts;

import static org.alignmentaudit.facts.Given.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What records are about, and the names by which findings know them. */
class SubjectsOfRecordsTest {

    private static final String STATEMENT = "Flour stays cheap";

    @Test
    void communicationsAreAboutInitiativesWhereTheyDoNotSayOtherwise() {
        assertThat(Communication.builder("C", "I", TODAY).build().subjectType()).isEqualTo(SubjectType.INITIATIVE);
    }

    @Test
    void communicationsKeepTheKindTheyState() {
        Communication said = Communication.builder("C", "G", TODAY)
                .subjectType(SubjectType.GOAL)
                .build();
        assertThat(said.subjectType()).isEqualTo(SubjectType.GOAL);
    }

    @Test
    void scenariosAreAboutInitiativesWhereTheyDoNotSayOtherwise() {
        assertThat(Scenario.builder("S", "I", Outlook.WORST).build().subjectType())
                .isEqualTo(SubjectType.INITIATIVE);
    }

    @Test
    void scenariosKeepTheKindTheyState() {
        Scenario scenario = Scenario.builder("S", "G", Outlook.WORST)
                .subjectType(SubjectType.GOAL)
                .build();
        assertThat(scenario.subjectType()).isEqualTo(SubjectType.GOAL);
    }

    @Test
    void assumptionsAreAboutInitiativesWhereTheyDoNotSayOtherwise() {
        assertThat(Assumption.builder("A", "I", STATEMENT, AssumptionStatus.VALID)
                        .build()
                        .subjectType())
                .isEqualTo(SubjectType.INITIATIVE);
    }

    @Test
    void assumptionsKeepTheKindTheyState() {
        Assumption assumption = Assumption.builder("A", "G", STATEMENT, AssumptionStatus.VALID)
                .subjectType(SubjectType.GOAL)
                .build();
        assertThat(assumption.subjectType()).isEqualTo(SubjectType.GOAL);
    }

    @Test
    void actionsAreAboutInitiativesWhereTheyDoNotSayOtherwise() {
        assertThat(Action.of("A", "CB-02", "I", ActionState.OPEN).subjectType()).isEqualTo(SubjectType.INITIATIVE);
    }

    @Test
    void actionsKeepTheKindTheyState() {
        Action action = new Action("A", "CB-02", SubjectType.GOAL, "G", ActionState.OPEN, null, null);
        assertThat(action.subjectType()).isEqualTo(SubjectType.GOAL);
    }

    @Test
    void teamsPartnersAndProcessesAreNamedByTheirNames() {
        assertThat(Team.of("T", "Bakers").ref()).isEqualTo(new SubjectRef(SubjectType.TEAM, "T", "Bakers"));
        assertThat(Partner.builder("P", "Miller", PartnerKind.SUPPLIER).build().ref())
                .isEqualTo(new SubjectRef(SubjectType.PARTNER, "P", "Miller"));
        assertThat(BusinessProcess.builder("B", "Baking").build().ref())
                .isEqualTo(new SubjectRef(SubjectType.PROCESS, "B", "Baking"));
    }

    @Test
    void opportunitiesHaveNoNameButTheirId() {
        assertThat(Opportunity.builder("O", "Offer", TODAY).build().ref())
                .isEqualTo(new SubjectRef(SubjectType.OPPORTUNITY, "O", "O"));
    }
}
