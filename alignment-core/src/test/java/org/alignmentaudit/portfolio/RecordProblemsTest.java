package org.alignmentaudit.portfolio;

import static org.alignmentaudit.portfolio.Given.AS_OF;
import static org.alignmentaudit.portfolio.Given.daysAgo;
import static org.alignmentaudit.portfolio.Given.decision;
import static org.alignmentaudit.portfolio.Given.goal;
import static org.alignmentaudit.portfolio.Given.initiative;
import static org.alignmentaudit.portfolio.Given.portfolio;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import org.alignmentaudit.facts.Acknowledgement;
import org.alignmentaudit.facts.Band;
import org.alignmentaudit.facts.Communication;
import org.alignmentaudit.facts.CustomerSignal;
import org.alignmentaudit.facts.Decision;
import org.alignmentaudit.facts.Direction;
import org.alignmentaudit.facts.Kpi;
import org.alignmentaudit.facts.KpiCategory;
import org.alignmentaudit.facts.KpiEffect;
import org.alignmentaudit.facts.KpiKind;
import org.alignmentaudit.facts.Objective;
import org.alignmentaudit.facts.ObjectiveKind;
import org.alignmentaudit.facts.Option;
import org.alignmentaudit.facts.RatingScale;
import org.alignmentaudit.facts.SignalMetric;
import org.alignmentaudit.facts.StatusReport;
import org.alignmentaudit.facts.Survey;
import org.alignmentaudit.facts.SurveyKind;
import org.alignmentaudit.facts.Training;
import org.alignmentaudit.facts.TrainingKind;
import org.junit.jupiter.api.Test;

/** Problems of a record by itself that are more than one value out of range. */
class RecordProblemsTest {

    @Test
    void moreResponsesThanPeopleAsked() {
        assertThat(Refusal.of(Survey.builder("S", SurveyKind.SURVEY, daysAgo(1), 10, 11)
                        .build()))
                .isEqualTo("surveys[S]/responses: 11 is more than population 10.\n"
                        + "Maybe the two numbers were swapped.");
        assertThatCode(() -> portfolio(Survey.builder("S", SurveyKind.SURVEY, daysAgo(1), 10, 10)
                        .build()))
                .doesNotThrowAnyException();
    }

    @Test
    void moreWhoTookNoteThanTheAudience() {
        Communication note = Communication.builder("C", "I", daysAgo(1))
                .acknowledgements(Acknowledgement.ofTeam("T", 5, 4))
                .build();
        assertThat(Refusal.of(initiative("I").build(), note))
                .isEqualTo("communications[C]/acknowledgements/0/count: 5 is more than audience 4.\n"
                        + "Maybe the two numbers were swapped.");
    }

    @Test
    void anAudienceThatIsNeitherTeamNorPartnerOrBoth() {
        Communication note = Communication.builder("C", "I", daysAgo(1))
                .acknowledgements(
                        new Acknowledgement("T", "P", 1, 2, null), new Acknowledgement(null, null, 1, 2, null))
                .build();
        assertThat(Refusal.of(initiative("I").build(), note).split("\n"))
                .contains(
                        "communications[C]/acknowledgements/0: names both a team and a partner.",
                        "communications[C]/acknowledgements/1: names neither a team nor a partner.");
    }

    @Test
    void aDirectionThatTheFieldDoesNotTake() {
        Kpi kpi = Kpi.builder("K", "Waste", KpiKind.OUTCOME, KpiCategory.OTHER).build();
        assertThat(Refusal.of(
                        kpi,
                        initiative("I")
                                .kpiEffects(new KpiEffect("K", Direction.HOLD, null))
                                .build()))
                .isEqualTo("initiatives[I]/kpiEffects/0/direction: expected one of UP, DOWN, found HOLD.");
    }

    @Test
    void aBandThatTheScaleDoesNotHave() {
        StatusReport report = StatusReport.of(AS_OF, Band.AMBER_RED, RatingScale.THREE);
        assertThat(Refusal.of(initiative("I").statusReports(report).build()))
                .isEqualTo("initiatives[I]/statusReports/0/band: AMBER_RED is no band of a scale of THREE.\n"
                        + "Maybe the scale is FIVE.");
    }

    @Test
    void twoOptionsOfOneIdInADecision() {
        Option buy = Option.scored("O", "Buy");
        Option rent = Option.scored("O", "Rent");
        Decision both = decision("D", AS_OF).options(buy, rent).build();
        assertThat(Refusal.of(both))
                .isEqualTo("decisions[D]/options/1/id: 'O' is there twice.\nGive each row an id of its own.");
        Decision one = decision("D", AS_OF).options(buy).build();
        Decision other = decision("E", AS_OF).options(rent).build();
        assertThatCode(() -> portfolio(one, other)).doesNotThrowAnyException();
    }

    @Test
    void optionsWithoutAnIdAreNotTheSame() {
        assertThatCode(() -> portfolio(decision("D", AS_OF)
                        .options(Option.of("Buy"), Option.of("Rent"))
                        .build()))
                .doesNotThrowAnyException();
    }

    @Test
    void twoObjectivesOfOneIdBeItInTwoGoals() {
        Objective more = new Objective(
                "O", "More", null, null, null, null, Direction.UP, null, null, ObjectiveKind.COMMITTED, null);
        assertThat(Refusal.of(
                        goal("G").objectives(more).build(),
                        goal("H").objectives(more).build()))
                .isEqualTo("goals[H]/objectives/0/id: 'O' is there twice.\nGive each row an id of its own.");
    }

    @Test
    void anEmptyWordInAList() {
        assertThat(Refusal.of(initiative("I").tags("growth", " ").build()))
                .isEqualTo("initiatives[I]/tags: holds an empty text.\nLeave the word out.");
    }

    @Test
    void recordsWithoutAnIdAreToldApartByAllTheirFields() {
        CustomerSignal nps =
                CustomerSignal.builder(SignalMetric.NPS, daysAgo(1), 30.0).build();
        CustomerSignal other =
                CustomerSignal.builder(SignalMetric.NPS, daysAgo(1), 31.0).build();
        assertThat(Refusal.of(nps, other, nps))
                .isEqualTo("customerSignals/2: is there twice.\nMaybe two exports were joined.");
        assertThat(portfolio(other, nps).customerSignals()).isEqualTo(List.of(nps, other));
    }

    @Test
    void recordsWithAnIdComeBeforeThoseWithout() {
        Training nameless = Training.of(TrainingKind.BIAS, daysAgo(1), 1, 2);
        Training named = new Training("T", TrainingKind.BIAS, null, daysAgo(1), 1, 2);
        assertThat(portfolio(nameless, named).trainings()).containsExactly(named, nameless);
    }
}
