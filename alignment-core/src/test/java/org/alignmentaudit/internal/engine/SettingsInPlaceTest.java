package org.alignmentaudit.internal.engine;

import static org.alignmentaudit.internal.engine.Given.constraints;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.alignmentaudit.facts.Decision;
import org.alignmentaudit.facts.Initiative;
import org.alignmentaudit.internal.pack.JavaPack;
import org.alignmentaudit.internal.pack.JavaRule;
import org.alignmentaudit.portfolio.PortfolioProfile;
import org.drools.model.DSL;
import org.drools.model.PatternDSL;
import org.drools.model.Rule;
import org.drools.model.RuleItemBuilder;
import org.drools.model.SingleConstraint;
import org.drools.model.Variable;
import org.junit.jupiter.api.Test;

public class SettingsInPlaceTest {

    /** Settings of a rule. */
    public record Limits(int most) {}

    private static final Limits LIMITS = new Limits(3);

    private final Variable<Limits> limits = DSL.declarationOf(Limits.class, "$t");
    private final Variable<PortfolioProfile> profile = DSL.declarationOf(PortfolioProfile.class, "$p");
    private final Variable<Initiative> initiative = DSL.declarationOf(Initiative.class, "$i");
    private final Variable<Decision> decision = DSL.declarationOf(Decision.class, "$d");

    private final PatternDSL.PatternDef<Initiative> fewTags = PatternDSL.pattern(initiative)
            .expr("few", limits, (it, values) -> it.tags().size() <= values.most())
            .expr("active", Initiative::active);

    @Test
    void aTestOfAFactWithSettingsAsksTheFactAlone() {
        Rule rule = settled(List.of(LIMITS), PatternDSL.pattern(limits), fewTags);
        assertThat(askedOf(rule, initiative)).containsExactly(1, 1);
    }

    @Test
    void whatAsksTheFactAloneAnywayStaysFirst() {
        Rule rule = settled(List.of(LIMITS), PatternDSL.pattern(limits), fewTags);
        assertThat(names(rule, initiative)).first().isEqualTo("active");
        assertThat(names(rule, initiative)).last().asString().startsWith("few|");
    }

    @Test
    void theProfileOfThePortfolioMayStandBetween() {
        Rule rule = settled(List.of(LIMITS), PatternDSL.pattern(limits), PatternDSL.pattern(profile), fewTags);
        assertThat(askedOf(rule, initiative)).containsExactly(1, 1);
    }

    @Test
    void aFactThatMayBeMissingStandsInTheWay() {
        Rule rule = settled(List.of(LIMITS), PatternDSL.pattern(limits), PatternDSL.pattern(decision), fewTags);
        assertThat(askedOf(rule, initiative)).containsExactly(2, 1);
    }

    @Test
    void aConditionOnTheProfileStandsInTheWay() {
        Rule rule = settled(
                List.of(LIMITS),
                PatternDSL.pattern(limits),
                PatternDSL.pattern(profile)
                        .expr("rich", it -> it.funding().budget().positive()),
                fewTags);
        assertThat(askedOf(rule, initiative)).containsExactly(2, 1);
    }

    @Test
    void aTestBehindAJoinStaysBehindIt() {
        PatternDSL.PatternDef<Initiative> joined = PatternDSL.pattern(initiative)
                .expr("funded", profile, (it, all) -> all.funding().budget().positive())
                .expr("few", limits, (it, values) -> it.tags().size() <= values.most());
        Rule rule = settled(List.of(LIMITS), PatternDSL.pattern(limits), PatternDSL.pattern(profile), joined);
        assertThat(names(rule, initiative)).containsExactly("funded", "few");
        assertThat(askedOf(rule, initiative)).containsExactly(2, 2);
    }

    @Test
    void settingsThatAreThereTwiceStayAJoin() {
        Rule rule = settled(List.of(LIMITS, new Limits(4)), PatternDSL.pattern(limits), fewTags);
        assertThat(askedOf(rule, initiative)).containsExactly(2, 1);
    }

    private static Rule settled(List<Limits> settings, RuleItemBuilder<?>... items) {
        Rule rule = JavaPack.of("TEST", JavaRule.of("XX-01", items))
                .models()
                .get(0)
                .getRules()
                .get(0);
        return new SettingsInPlace(settings).in(rule);
    }

    /** How many facts each constraint on the fact is asked of. */
    private static List<Integer> askedOf(Rule rule, Variable<?> fact) {
        return constraints(rule, fact).stream()
                .map(it -> it.getVariables().length)
                .toList();
    }

    private static List<String> names(Rule rule, Variable<?> fact) {
        return constraints(rule, fact).stream().map(SingleConstraint::getExprId).toList();
    }
}
