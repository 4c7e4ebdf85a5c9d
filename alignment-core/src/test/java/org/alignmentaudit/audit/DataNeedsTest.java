package org.alignmentaudit.audit;

import static org.alignmentaudit.audit.Given.everyInitiative;
import static org.alignmentaudit.audit.Given.goal;
import static org.alignmentaudit.audit.Given.organization;
import static org.alignmentaudit.audit.Given.portfolio;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.alignmentaudit.internal.pack.JavaPack;
import org.alignmentaudit.internal.pack.JavaRule;
import org.alignmentaudit.pack.RuleInfo;
import org.junit.jupiter.api.Test;

/** Which data is worth supplying next. */
class DataNeedsTest {

    private static JavaRule rule(String name, String needs) {
        return everyInitiative(name).with("needs", needs);
    }

    private static List<RuleInfo> rules(JavaRule... rules) {
        return JavaPack.of("TEST", rules).rules();
    }

    /** A step without choice that unlocks rules. */
    private static DataStep step(List<String> paths, List<String> rules, int assessable) {
        return new DataStep(List.of(paths), rules, List.of(), assessable);
    }

    @Test
    void nothingIsNeededWhereEverythingIsSupplied() {
        assertThat(DataNeeds.of(rules(rule("XX-01", "goals")), portfolio(goal("G"))))
                .isEqualTo(new DataNeeds(1, 1, List.of()));
    }

    @Test
    void thePathThatUnlocksMostRulesGoesFirst() {
        DataNeeds needs = DataNeeds.of(rules(rule("XX-01", "goals"), rule("XX-02", "risks"), rule("XX-03", "risks")));

        assertThat(needs)
                .isEqualTo(new DataNeeds(
                        3,
                        0,
                        List.of(
                                step(List.of("risks"), List.of("XX-02", "XX-03"), 2),
                                step(List.of("goals"), List.of("XX-01"), 3))));
    }

    @Test
    void whatUnlocksARuleAloneGoesBeforeWhatUnlocksMoreTogether() {
        DataNeeds needs = DataNeeds.of(rules(
                rule("XX-01", "reviews, decisions"), rule("XX-02", "reviews, decisions"), rule("XX-03", "goals")));

        assertThat(needs.steps())
                .containsExactly(
                        step(List.of("goals"), List.of("XX-03"), 1),
                        step(List.of("decisions", "reviews"), List.of("XX-01", "XX-02"), 3));
    }

    @Test
    void whatAnEarlierStepSuppliesIsNotAskedForAgain() {
        DataNeeds needs = DataNeeds.of(rules(rule("XX-01", "goals"), rule("XX-02", "goals, risks")));

        assertThat(needs.steps())
                .containsExactly(
                        step(List.of("goals"), List.of("XX-01"), 1), step(List.of("risks"), List.of("XX-02"), 2));
    }

    @Test
    void whatThePortfolioSuppliesIsNotAskedFor() {
        DataNeeds needs = DataNeeds.of(rules(rule("XX-01", "goals, risks")), portfolio(goal("G")));

        assertThat(needs).isEqualTo(new DataNeeds(1, 0, List.of(step(List.of("risks"), List.of("XX-01"), 1))));
    }

    @Test
    void whatIsUnavailableIsAskedFor() {
        DataNeeds needs = DataNeeds.of(
                rules(rule("XX-01", "goals")),
                organization().add(goal("G")).unavailable("goals").build());

        assertThat(needs.steps()).hasSize(1);
    }

    @Test
    void aFieldBringsItsListAndItsElement() {
        DataNeeds needs = DataNeeds.of(rules(
                rule("XX-01", "initiatives, initiatives.statusReports, statusReports.cpi"), rule("XX-02", "kpis")));

        assertThat(needs.steps()).contains(step(List.of("initiatives.statusReports.cpi"), List.of("XX-01"), 1));
    }

    @Test
    void anyOneOfSeveralPathsWillDoAndTheFirstIsCountedOn() {
        DataNeeds needs = DataNeeds.of(rules(rule("XX-01", "risks | goals")));

        assertThat(needs.steps())
                .containsExactly(
                        new DataStep(List.of(List.of("risks"), List.of("goals")), List.of("XX-01"), List.of(), 1));
        assertThat(needs.steps().get(0).paths()).containsExactly("risks");
    }

    @Test
    void ofSeveralPathsTheOneThatUnlocksMoreIsTheOnlyChoice() {
        DataNeeds needs = DataNeeds.of(rules(rule("XX-01", "goals | risks"), rule("XX-02", "risks")));

        assertThat(needs.steps()).containsExactly(step(List.of("risks"), List.of("XX-01", "XX-02"), 2));
    }

    @Test
    void aRuleIsUnlockedByItsEasiestFormAndTheOthersComeLast() {
        DataNeeds needs = DataNeeds.of(
                rules(rule("XX-01/a", "goals, kpis"), rule("XX-01/b", "risks"), rule("XX-02", "reviews, decisions")));

        assertThat(needs.steps())
                .containsExactly(
                        step(List.of("risks"), List.of("XX-01"), 1),
                        step(List.of("decisions", "reviews"), List.of("XX-02"), 2),
                        new DataStep(List.of(List.of("goals", "kpis")), List.of(), List.of("XX-01/a"), 2));
    }

    @Test
    void theOrderOfRulesDoesNotMatter() {
        List<RuleInfo> rules = rules(rule("XX-01", "goals"), rule("XX-02", "kpis"), rule("XX-03", "risks, kpis"));
        List<RuleInfo> turned = List.of(rules.get(2), rules.get(1), rules.get(0));

        assertThat(DataNeeds.of(turned)).isEqualTo(DataNeeds.of(rules));
    }
}
