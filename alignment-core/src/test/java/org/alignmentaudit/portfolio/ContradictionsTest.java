package org.alignmentaudit.portfolio;

import static org.alignmentaudit.portfolio.Given.AS_OF;
import static org.alignmentaudit.portfolio.Given.initiative;
import static org.alignmentaudit.portfolio.Given.portfolio;
import static org.assertj.core.api.Assertions.assertThat;

import org.alignmentaudit.facts.Enforcement;
import org.alignmentaudit.facts.Initiative;
import org.alignmentaudit.facts.Value;
import org.alignmentaudit.facts.ValueEffect;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ContradictionsTest {

    private static final Value A = Value.of("A", "First", Enforcement.STRICT);
    private static final Value B = Value.of("B", "Second", Enforcement.STRICT);
    private static final Value G = Value.of("G", "Guide", Enforcement.GUIDE);

    @Test
    void collectsTheContradictedValuesById() {
        Contradiction found = strict(effect("B", -0.5), effect("A", -0.4), effect("B", -0.3), effect("G", -1));

        assertThat(found.values()).containsExactly(A, B);
        assertThat(found.valueIds()).containsExactly("A", "B");
    }

    @Test
    void knowsTheWorstAndTheFirstByIdOfEquals() {
        Contradiction found = strict(effect("A", -0.4), effect("B", -0.5));
        assertThat(found.worst()).isEqualTo(B);
        assertThat(found.strength()).isEqualTo(0.5);

        assertThat(strict(effect("B", -0.5), effect("A", -0.5)).worst()).isEqualTo(A);
    }

    @Test
    void isNoneWhereNothingIsStrongEnoughOrEverythingIsWaived() {
        assertThat(strict()).isNull();
        assertThat(strict(effect("A", -0.19))).isNull();
        assertThat(strict(new ValueEffect("A", -0.5, null, "P", AS_OF))).isNull();
    }

    @Test
    void tellsOfAWaiverThatDoesNotCount() {
        assertThat(strict(new ValueEffect("A", -0.5, null, "P", null)).waiverTried())
                .isTrue();
        assertThat(strict(effect("A", -0.5)).waiverTried()).isFalse();
    }

    @Test
    void aWaiverThatCountsForAnotherValueIsNotTold() {
        assertThat(strict(new ValueEffect("A", -0.5, null, "P", AS_OF), effect("B", -0.5))
                        .waiverTried())
                .isFalse();
    }

    private static ValueEffect effect(String valueId, double effect) {
        return new ValueEffect(valueId, effect, null, null, null);
    }

    private static @Nullable Contradiction strict(ValueEffect... effects) {
        Portfolio portfolio =
                portfolio(A, B, G, initiative("I").valueEffects(effects).build());
        Initiative seen = portfolio.initiatives().get(0);
        return portfolio.profile().contradictions().of(seen, Enforcement.STRICT, 0.2);
    }
}
