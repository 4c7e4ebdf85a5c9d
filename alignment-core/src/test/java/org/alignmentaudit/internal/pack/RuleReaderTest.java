package org.alignmentaudit.internal.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.alignmentaudit.facts.Initiative;
import org.alignmentaudit.facts.SubjectType;
import org.alignmentaudit.finding.EvidenceLevel;
import org.alignmentaudit.finding.FindingClass;
import org.alignmentaudit.finding.Severity;
import org.alignmentaudit.finding.Unit;
import org.alignmentaudit.pack.Alternative;
import org.alignmentaudit.pack.DetailInfo;
import org.alignmentaudit.pack.GuardInfo;
import org.alignmentaudit.pack.MeasureInfo;
import org.alignmentaudit.pack.Profile;
import org.alignmentaudit.pack.RuleInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the annotations of rules say, and what is wrong with some. */
class RuleReaderTest {

    private final List<String> problems = new ArrayList<>();

    private List<RuleInfo> read(JavaRule... rules) {
        RuleReader reader = new RuleReader(Map.of(), problems);
        for (JavaRule rule : rules) {
            reader.add(rule.build());
        }
        return reader.rules();
    }

    private static JavaRule rule(String name) {
        return JavaRule.of(name, Initiative.class, initiative -> true);
    }

    /** A form that states nothing of itself. */
    private static JavaRule bare(String name) {
        JavaRule rule = rule(name);
        for (String key : List.of(
                "kind", "severity", "confidence", "level", "profile", "since", "references", "subject", "needs")) {
            rule.without(key);
        }
        return rule;
    }

    @Test
    void aRuleStatesEverythingOfItself() {
        RuleInfo info = read(rule("XX-01")
                        .with("kind", "conformity")
                        .with("severity", "High")
                        .with("confidence", "0.75")
                        .with("level", "E2")
                        .with("profile", "essential")
                        .with("since", "1.0")
                        .with("references", "Staw 1976")
                        .with("subject", "initiative")
                        .with("scope", "active")
                        .with("needs", "initiatives.budgets|initiatives.forecasts, reviews")
                        .with("each", "raise(window, 3), sponsor")
                        .with("guards", "reviewed: reviews; price-base: initiatives.budgets.reason"))
                .get(0);
        assertThat(problems).isEmpty();
        assertThat(info)
                .isEqualTo(new RuleInfo(
                        "XX-01",
                        FindingClass.CONFORMITY,
                        Profile.ESSENTIAL,
                        "1.0",
                        "Staw 1976",
                        List.of(new Alternative(
                                "XX-01",
                                Severity.HIGH,
                                0.75,
                                EvidenceLevel.E2,
                                SubjectType.INITIATIVE,
                                "active",
                                List.of(List.of("initiatives.budgets", "initiatives.forecasts"), List.of("reviews")),
                                List.of("raise(window, 3)", "sponsor"),
                                List.of(
                                        new GuardInfo("reviewed", "reviews"),
                                        new GuardInfo("price-base", "initiatives.budgets.reason")))),
                        List.of()));
    }

    @Test
    void rulesComeByIdAndFormsByLetter() {
        List<RuleInfo> rules = read(rule("XX-02"), rule("XX-01/b"), rule("XX-01/a"));
        assertThat(rules).extracting(RuleInfo::id).containsExactly("XX-01", "XX-02");
        assertThat(rules.get(0).alternatives()).extracting(Alternative::name).containsExactly("XX-01/a", "XX-01/b");
    }

    @Test
    void aLaterFormTakesOverWhatItDoesNotState() {
        List<Alternative> forms = read(
                        rule("XX-01/a")
                                .with("severity", "HIGH")
                                .with("scope", "active")
                                .with("each", "sponsor")
                                .with("guards", "reviewed: reviews"),
                        bare("XX-01/b").with("severity", "LOW"))
                .get(0)
                .alternatives();
        assertThat(problems).isEmpty();
        Alternative first = forms.get(0);
        assertThat(forms.get(1))
                .isEqualTo(new Alternative(
                        "XX-01/b",
                        Severity.LOW,
                        first.confidence(),
                        first.level(),
                        first.subject(),
                        "active",
                        first.needs(),
                        List.of("sponsor"),
                        first.guards()));
    }

    @Test
    void aFormWithItsOwnSubjectTakesOverNothingSaidOfTheFirstOne() {
        Alternative other = read(
                        rule("XX-01/a")
                                .with("scope", "active")
                                .with("each", "sponsor")
                                .with("guards", "reviewed: reviews"),
                        bare("XX-01/b").with("subject", "organization"))
                .get(0)
                .alternatives()
                .get(1);
        assertThat(other.subject()).isEqualTo(SubjectType.ORGANIZATION);
        assertThat(other.scope()).isEmpty();
        assertThat(other.each()).isEmpty();
        assertThat(other.guards()).isEmpty();
        assertThat(other.needs()).isEqualTo(List.of(List.of("initiatives")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"kind", "severity", "confidence", "level", "profile", "since", "references", "subject", "needs"})
    void whatEveryRuleMustStateIsMissed(String key) {
        read(rule("XX-01").without(key));
        assertThat(problems).contains("XX-01: @" + key + " is missing.");
    }

    @Test
    void everythingThatIsMissingIsSaidAtOnce() {
        read(bare("XX-01"));
        assertThat(problems)
                .filteredOn(problem -> problem.endsWith(" is missing."))
                .hasSize(9);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "kind; habit; [CONFORMITY, CONSISTENCY, PATTERN, DATA_QUALITY]",
                "severity; huge; [INFO, LOW, MEDIUM, HIGH, CRITICAL]",
                "level; E9; [E0, E1, E2]",
                "profile; tiny; [ESSENTIAL, STANDARD, FULL]"
            })
    void wordsMustBeKnown(String key, String word, String known) {
        read(rule("XX-01").with(key, word));
        assertThat(problems).containsExactly("XX-01: @" + key + " is none of " + known + ".");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.01", "-0.1", "high", "NaN"})
    void confidenceMustBeAShare(String confidence) {
        read(rule("XX-01").with("confidence", confidence));
        assertThat(problems).containsExactly("XX-01: @confidence '" + confidence + "' is not between 0 and 1.");
    }

    @Test
    void pathsMustBeInTheDictionary() {
        read(rule("XX-01").with("needs", "initiatives, goals.ownr | risk").with("guards", "reviewed: review"));
        assertThat(problems)
                .containsExactly(
                        "XX-01: 'goals.ownr' is no path of the data dictionary.",
                        "XX-01: 'risk' is no path of the data dictionary.",
                        "XX-01: 'review' is no path of the data dictionary.");
    }

    @Test
    void guardsMustHaveANameAndAtMostOnePath() {
        read(rule("XX-01").with("guards", "reviewed:; : reviews; a: b: c"));
        assertThat(problems)
                .containsExactly(
                        "XX-01: guard 'reviewed:' is neither 'name: path' nor 'name'.",
                        "XX-01: guard ': reviews' is neither 'name: path' nor 'name'.",
                        "XX-01: guard 'a: b: c' is neither 'name: path' nor 'name'.");
    }

    @Test
    void aGuardThatNoPathTellsOfHasItsNameAlone() {
        List<GuardInfo> guards = read(rule("XX-01").with("guards", "links-complete; reviewed: reviews"))
                .get(0)
                .alternatives()
                .get(0)
                .guards();
        assertThat(problems).isEmpty();
        assertThat(guards).containsExactly(new GuardInfo("links-complete", ""), new GuardInfo("reviewed", "reviews"));
        assertThat(guards).extracting(GuardInfo::hasPath).containsExactly(false, true);
    }

    @ParameterizedTest
    @CsvSource({"MM-03/a, MM-03", "MM-03, MM-03", "MM-03/, MM-03"})
    void theIdStandsBeforeTheSlash(String name, String id) {
        assertThat(RuleName.id(name)).isEqualTo(id);
    }

    @Test
    void aRuleMayDeclareAMeasure() {
        RuleInfo info = read(
                        rule("XX-01/a")
                                .with("measure", "portfolio.scorecard.coherence(low)")
                                .with("unit", "number")
                                .with("details", "spread: number; oldestOn: date"),
                        bare("XX-01/b"))
                .get(0);

        assertThat(problems).isEmpty();
        assertThat(info.measure())
                .isEqualTo(new MeasureInfo(
                        "portfolio.scorecard.coherence(low)",
                        Unit.NUMBER,
                        List.of(new DetailInfo("spread", Unit.NUMBER), new DetailInfo("oldestOn", Unit.DATE))));
        assertThat(read(rule("XX-02")).get(0).measure()).isNull();
    }

    @Test
    void aMeasureNeedsAUnitAndDetailsWithUnits() {
        read(rule("XX-01").with("measure", "portfolio.scorecard").with("details", "spread; age: years"));

        assertThat(problems)
                .hasSize(4)
                .anySatisfy(problem -> assertThat(problem).isEqualTo("XX-01: @unit is missing."))
                .anySatisfy(problem -> assertThat(problem).startsWith("XX-01: detail 'spread' is not 'property: unit'"))
                .anySatisfy(problem -> assertThat(problem).startsWith("XX-01: detail 'age: years' is not"));
    }

    @Test
    void aFormMayLookAtTheAudit() {
        List<Alternative> forms = read(rule("XX-01/a"), bare("XX-01/b").with("looksAt", "audit"))
                .get(0)
                .alternatives();

        assertThat(forms).extracting(Alternative::afterwards).containsExactly(false, true);
        assertThat(problems).isEmpty();
        read(rule("XX-02").with("looksAt", "moon"));
        assertThat(problems).containsExactly("XX-02: @looksAt 'moon' is not 'audit'.");
    }
}
