package org.alignmentaudit.internal.engine;

import static org.alignmentaudit.internal.engine.Given.AS_OF;
import static org.alignmentaudit.internal.engine.Given.initiative;
import static org.alignmentaudit.internal.engine.Given.portfolio;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.alignmentaudit.facts.Assumption;
import org.alignmentaudit.facts.AssumptionStatus;
import org.alignmentaudit.facts.BusinessProcess;
import org.alignmentaudit.facts.Decision;
import org.alignmentaudit.facts.DecisionKind;
import org.alignmentaudit.facts.Enforcement;
import org.alignmentaudit.facts.Goal;
import org.alignmentaudit.facts.GoalStatus;
import org.alignmentaudit.facts.Influencer;
import org.alignmentaudit.facts.InfluencerKind;
import org.alignmentaudit.facts.Initiative;
import org.alignmentaudit.facts.Kpi;
import org.alignmentaudit.facts.KpiCategory;
import org.alignmentaudit.facts.KpiKind;
import org.alignmentaudit.facts.Level;
import org.alignmentaudit.facts.Opportunity;
import org.alignmentaudit.facts.Organization;
import org.alignmentaudit.facts.Outlook;
import org.alignmentaudit.facts.Partner;
import org.alignmentaudit.facts.PartnerKind;
import org.alignmentaudit.facts.Person;
import org.alignmentaudit.facts.Scenario;
import org.alignmentaudit.facts.Subject;
import org.alignmentaudit.facts.SubjectType;
import org.alignmentaudit.facts.Survey;
import org.alignmentaudit.facts.SurveyKind;
import org.alignmentaudit.facts.Team;
import org.alignmentaudit.facts.Value;
import org.alignmentaudit.portfolio.Portfolio;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every kind of subject: the record that rules examine, and where the portfolio holds it. */
class SubjectsTest {

    /** One subject of each kind, so that a kind that takes those of another shows. */
    private static final Portfolio ONE_OF_EACH = portfolio(
            Goal.builder("G", "Grow", GoalStatus.ACTIVE).build(),
            initiative("I").build(),
            Decision.builder("D", DecisionKind.START, AS_OF).build(),
            Team.of("T", "Bakers"),
            Partner.builder("P", "Miller", PartnerKind.SUPPLIER).build(),
            BusinessProcess.builder("B", "Baking").build(),
            Kpi.builder("K", "Loaves", KpiKind.OUTPUT, KpiCategory.OTHER).build(),
            Opportunity.builder("O", "Offer", AS_OF).build(),
            Assumption.builder("A", "I", "Flour stays cheap", AssumptionStatus.UNTESTED)
                    .build(),
            Influencer.of("N", InfluencerKind.EXTERNAL, AS_OF, Level.LOW),
            Scenario.builder("S", "I", Outlook.WORST).build(),
            Survey.builder("Y", SurveyKind.QUIZ, AS_OF, 9, 5).build(),
            Value.of("V", "Honest bread", Enforcement.STRICT),
            Person.of("p"));

    static Stream<Arguments> kinds() {
        return Stream.of(
                Arguments.of(SubjectType.GOAL, Goal.class, "G"),
                Arguments.of(SubjectType.INITIATIVE, Initiative.class, "I"),
                Arguments.of(SubjectType.DECISION, Decision.class, "D"),
                Arguments.of(SubjectType.TEAM, Team.class, "T"),
                Arguments.of(SubjectType.PARTNER, Partner.class, "P"),
                Arguments.of(SubjectType.PROCESS, BusinessProcess.class, "B"),
                Arguments.of(SubjectType.KPI, Kpi.class, "K"),
                Arguments.of(SubjectType.OPPORTUNITY, Opportunity.class, "O"),
                Arguments.of(SubjectType.ORGANIZATION, Organization.class, "BAKER"),
                Arguments.of(SubjectType.ASSUMPTION, Assumption.class, "A"),
                Arguments.of(SubjectType.INFLUENCER, Influencer.class, "N"),
                Arguments.of(SubjectType.SCENARIO, Scenario.class, "S"),
                Arguments.of(SubjectType.SURVEY, Survey.class, "Y"),
                Arguments.of(SubjectType.VALUE, Value.class, "V"),
                Arguments.of(SubjectType.PERSON, Person.class, "p"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("kinds")
    void aKindIsExaminedAsItsRecord(SubjectType kind, Class<?> type, String id) {
        assertThat(Subjects.type(kind)).isEqualTo(type);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("kinds")
    void theSubjectsOfAKindComeFromThePortfolio(SubjectType kind, Class<?> type, String id) {
        assertThat(Subjects.of(kind, ONE_OF_EACH)).extracting(Subject::id).containsExactly(id);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("kinds")
    void aSubjectRefersToItselfByItsKind(SubjectType kind, Class<?> type, String id) {
        assertThat(Subjects.of(kind, ONE_OF_EACH))
                .extracting(subject -> subject.ref().type())
                .containsExactly(kind);
    }

    @ParameterizedTest
    @EnumSource(value = SubjectType.class, mode = EnumSource.Mode.EXCLUDE, names = "ORGANIZATION")
    void aKindThatThePortfolioDoesNotHoldHasNoSubjects(SubjectType kind) {
        assertThat(Subjects.of(kind, portfolio())).isEmpty();
    }

    @Test
    void whatHappenedAfterTheAsOfDateIsNoSubjectYet() {
        Portfolio portfolio =
                portfolio(Opportunity.builder("O", "Offer", AS_OF.plusDays(1)).build());
        assertThat(Subjects.of(SubjectType.OPPORTUNITY, portfolio)).isEmpty();
    }
}
