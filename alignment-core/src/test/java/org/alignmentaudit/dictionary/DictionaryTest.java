package org.alignmentaudit.dictionary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.alignmentaudit.facts.Budget;
import org.alignmentaudit.facts.Goal;
import org.alignmentaudit.facts.Initiative;
import org.alignmentaudit.portfolio.Portfolio;
import org.junit.jupiter.api.Test;

class DictionaryTest {

    private static final Dictionary DICTIONARY = Portfolio.dictionary();

    @Test
    void holdsItsElementsInTheOrderOfDocuments() {
        assertThat(DICTIONARY.elements())
                .extracting(ElementSpec::name)
                .containsExactly(
                        "organization",
                        "goals",
                        "kpis",
                        "values",
                        "initiatives",
                        "decisions",
                        "reviews",
                        "teams",
                        "people",
                        "communications",
                        "feedback",
                        "surveys",
                        "customerSignals",
                        "opportunities",
                        "partners",
                        "processes",
                        "influencers",
                        "scenarios",
                        "assumptions",
                        "risks",
                        "incidents",
                        "sessions",
                        "trainings",
                        "incentives",
                        "tools",
                        "actions",
                        "exchangeRates");
    }

    @Test
    void onlyTheOrganizationIsSingle() {
        assertThat(DICTIONARY.elements().stream().filter(ElementSpec::single).map(ElementSpec::name))
                .containsExactly("organization");
    }

    @Test
    void directoriesAreWhatHostsOftenKeepElsewhere() {
        assertThat(DICTIONARY.elements().stream().filter(ElementSpec::directory).map(ElementSpec::name))
                .containsExactlyInAnyOrder("people", "teams", "values", "partners", "processes");
    }

    @Test
    void onlyTheseElementsAndRowsHaveRows() {
        assertThat(Written.records().keySet().stream().filter(path -> path.contains(".")))
                .containsExactly(
                        "goals.objectives",
                        "goals.changes",
                        "kpis.observations",
                        "initiatives.members",
                        "initiatives.goalLinks",
                        "initiatives.valueEffects",
                        "initiatives.kpiEffects",
                        "initiatives.milestones",
                        "initiatives.assessments",
                        "initiatives.budgets",
                        "initiatives.spending",
                        "initiatives.forecasts",
                        "initiatives.statusReports",
                        "initiatives.scheduleChanges",
                        "initiatives.benefits",
                        "initiatives.adoption",
                        "decisions.options",
                        "decisions.options.scores",
                        "decisions.participants",
                        "decisions.evidence",
                        "decisions.dissents",
                        "reviews.actions",
                        "communications.acknowledgements",
                        "surveys.items",
                        "opportunities.stages",
                        "partners.objectives",
                        "partners.performance",
                        "partners.renewals",
                        "processes.health",
                        "assumptions.evidence");
    }

    @Test
    void findsAnElementByNameAndByType() {
        ElementSpec goals = DICTIONARY.element("goals").orElseThrow();
        assertThat(goals.record().type()).isEqualTo(Goal.class);
        assertThat(DICTIONARY.element(Goal.class)).isSameAs(goals);
    }

    @Test
    void hasNoElementOfAnUnknownName() {
        assertThat(DICTIONARY.element("goal")).isEmpty();
    }

    @Test
    void refusesAClassThatIsNoElement() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DICTIONARY.element(Budget.class))
                .withMessage("org.alignmentaudit.facts.Budget is no element of the dictionary.");
    }

    @Test
    void cannotBeReadFromARecordThatIsNoElement() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Dictionary.of(Budget.class))
                .withMessage("org.alignmentaudit.facts.Budget is not marked as an element.");
    }

    @Test
    void anElementFindsItsChildrenButNotItsFields() {
        ElementSpec initiatives = DICTIONARY.element(Initiative.class);
        assertThat(initiatives.child("goalLinks")).map(RowsSpec::table).contains("goal_links");
        assertThat(initiatives.child("name")).isEmpty();
        assertThat(initiatives.child("nothing")).isEmpty();
    }
}
