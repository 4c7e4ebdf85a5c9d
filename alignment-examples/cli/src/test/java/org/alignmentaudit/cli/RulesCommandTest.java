package org.alignmentaudit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.alignmentaudit.pack.RuleInfo;
import org.alignmentaudit.standard.StandardPack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RulesCommandTest {

    static Iterable<RuleInfo> rules() {
        return StandardPack.pack().rules();
    }

    @Test
    void listsEveryRuleOnALine() {
        Run run = Run.of("rules", "list");

        assertThat(run.exit()).isZero();
        assertThat(run.out().lines()).hasSize(StandardPack.pack().rules().size());
        assertThat(run.out()).containsPattern("(?m)^CB-03 +PATTERN +CRITICAL +essential +Escalation");
    }

    @ParameterizedTest
    @MethodSource("rules")
    void showsEverythingARuleSaysOfItself(RuleInfo rule) {
        Run run = Run.of("rules", "show", rule.id());

        assertThat(run.exit()).isZero();
        assertThat(run.out()).startsWith(rule.id() + "  ").contains("effect", "recommendation", "references");
        rule.alternatives().forEach(form -> assertThat(run.out()).contains("\n" + form.name() + "\n"));
        rule.settings().forEach(setting -> assertThat(run.out()).contains("\n  " + setting.name() + " "));
        assertThat(run.out().lines())
                .allSatisfy(
                        line -> assertThat(line).hasSizeLessThanOrEqualTo(100).doesNotEndWith(" "));
    }

    @Test
    void showsTheSettingsWithDefaultUnitRangeAndMeaning() {
        assertThat(Run.of("rules", "show", "CB-03").out())
                .contains("0.1 (share, 0 to 10): a raise of the budget counts when it is larger");
        assertThat(Run.of("rules", "show", "AL-01").out())
                .contains("run, operations, maintenance, keep-the-lights-on (words): tags");
    }

    @Test
    void showsWhatAnAlternativeNeeds() {
        assertThat(Run.of("rules", "show", "CB-03").out())
                .contains("initiatives.statusReports, initiatives.budgets or initiatives.forecasts");
    }

    @Test
    void namesTheNearestRuleOfAnUnknownOne() {
        Run run = Run.of("rules", "show", "CB-93");

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err().lines()).containsExactly("CB-93: no pack holds this rule.", "Maybe CB-03 was meant.");
        assertThat(run.out()).isEmpty();
    }

    @Test
    void listsTheKnownRulesWhereNoneIsNear() {
        assertThat(Run.of("rules", "show", "nonsense").err()).contains("Known: AL-01, AL-02,");
    }

    @Test
    void showsAnExampleFindingOfEveryRule() {
        for (RuleInfo rule : StandardPack.pack().rules()) {
            assertThat(Run.of("rules", "show", rule.id()).out())
                    .as(rule.id())
                    .contains("Example, from the bakery", "  subject ", "  evidence ");
        }
    }

    @Test
    void showsABakeryWithoutGoalsWhereTheBakeryLeavesNothingToFind() {
        assertThat(Run.of("rules", "show", "SG-01").out())
                .contains("Example, from the bakery before it wrote down its goals");
        assertThat(Run.of("rules", "show", "SG-02").out()).doesNotContain("before it wrote");
    }
}
