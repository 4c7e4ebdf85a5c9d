package org.alignmentaudit.internal.engine;

import static org.alignmentaudit.internal.engine.Given.AS_OF;
import static org.alignmentaudit.internal.engine.Given.bases;
import static org.alignmentaudit.internal.engine.Given.everyInitiative;
import static org.alignmentaudit.internal.engine.Given.failingConstraint;
import static org.alignmentaudit.internal.engine.Given.initiative;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Predicate;
import org.alignmentaudit.facts.Initiative;
import org.alignmentaudit.facts.Organization;
import org.alignmentaudit.internal.pack.JavaRule;
import org.drools.model.DSL;
import org.drools.model.PatternDSL;
import org.drools.model.Variable;
import org.junit.jupiter.api.Test;

/** Sessions get the facts that may match and no others. */
class EntranceTest {

    private static final Organization BAKERY = Organization.of("BAKER", "Baker", AS_OF, "EUR");
    private static final Initiative ACTIVE = initiative("I").build();
    private static final Initiative REGULATED = initiative("J").regulatory(true).build();

    private final Variable<Initiative> initiative = DSL.declarationOf(Initiative.class, "$i");
    private final Variable<Organization> organization = DSL.declarationOf(Organization.class, "$o");
    private final PatternDSL.PatternDef<Initiative> regulated =
            PatternDSL.pattern(initiative).expr("regulated", Initiative::regulated);

    private static Predicate<Object> guard(JavaRule... rules) {
        RuleBases bases = bases(rules);
        return bases.entrance(bases.names()).guard();
    }

    @Test
    void whatAPatternLooksForGetsIn() {
        Predicate<Object> guard = guard(everyInitiative("XX-01"));
        assertThat(guard.test(ACTIVE)).isTrue();
        assertThat(guard.test(BAKERY)).isFalse();
    }

    @Test
    void whatAnyRuleLooksForGetsIn() {
        Predicate<Object> guard =
                guard(everyInitiative("XX-01"), JavaRule.of("XX-02", Organization.class, organization -> true));
        assertThat(guard.test(BAKERY)).isTrue();
    }

    @Test
    void aFactThatFailsWhatIsAskedOfItAloneStaysOutside() {
        Predicate<Object> guard = guard(JavaRule.of("XX-01", Initiative.class, Initiative::regulated));
        assertThat(guard.test(ACTIVE)).isFalse();
        assertThat(guard.test(REGULATED)).isTrue();
    }

    @Test
    void aFactThatOnePatternTakesGetsInWhateverOthersAsk() {
        Predicate<Object> guard =
                guard(JavaRule.of("XX-01", Initiative.class, Initiative::regulated), everyInitiative("XX-02"));
        assertThat(guard.test(ACTIVE)).isTrue();
    }

    @Test
    void aPatternThatMustNotMatchNeedsItsFactsToo() {
        Predicate<Object> guard = guard(JavaRule.of("XX-01", PatternDSL.pattern(organization), DSL.not(regulated)));
        assertThat(guard.test(REGULATED)).isTrue();
        assertThat(guard.test(ACTIVE)).isFalse();
    }

    @Test
    void whatIsAskedBesideAnotherFactIsLeftToTheSession() {
        Predicate<Object> guard = guard(JavaRule.of(
                "XX-01",
                PatternDSL.pattern(organization),
                PatternDSL.pattern(initiative).expr("never", organization, (it, firm) -> false)));
        assertThat(guard.test(ACTIVE)).isTrue();
    }

    @Test
    void aConditionThatThrowsIsLeftToTheSession() {
        assertThat(guard(failingConstraint("XX-01")).test(ACTIVE)).isTrue();
    }

    @Test
    void conditionsOverAllFactsNeedAllOfThem() {
        Predicate<Object> guard = guard(JavaRule.of("XX-01", PatternDSL.pattern(organization), DSL.forall(regulated)));
        assertThat(guard.test(ACTIVE)).isTrue();
        assertThat(guard.test("a word that no rule looks for")).isFalse();
    }
}
