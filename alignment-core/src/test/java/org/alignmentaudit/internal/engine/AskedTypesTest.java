package org.alignmentaudit.internal.engine;

import static org.alignmentaudit.internal.engine.Given.AS_OF;
import static org.alignmentaudit.internal.engine.Given.bases;
import static org.alignmentaudit.internal.engine.Given.everyInitiative;
import static org.alignmentaudit.internal.engine.Given.initiative;
import static org.assertj.core.api.Assertions.assertThat;

import org.alignmentaudit.facts.Organization;
import org.alignmentaudit.internal.pack.JavaRule;
import org.junit.jupiter.api.Test;

/** The engine gets the facts that rules ask for and no others. */
class AskedTypesTest {

    private static final Organization BAKERY = Organization.of("BAKER", "Baker", AS_OF, "EUR");

    private static AskedTypes asked(JavaRule... rules) {
        RuleBases bases = bases(rules);
        return new AskedTypes(bases.of(bases.names()));
    }

    @Test
    void holdWhatAPatternNames() {
        AskedTypes asked = asked(everyInitiative("XX-01"));
        assertThat(asked.hold(initiative("I").build())).isTrue();
        assertThat(asked.hold(BAKERY)).isFalse();
    }

    @Test
    void holdWhatAnyOfTheRulesNames() {
        AskedTypes asked =
                asked(everyInitiative("XX-01"), JavaRule.of("XX-02", Organization.class, organization -> true));
        assertThat(asked.hold(BAKERY)).isTrue();
    }
}
