package org.alignmentaudit.standard.mistakes;

import static org.alignmentaudit.testing.RuleVerifier.AS_OF;

import java.time.LocalDate;
import org.alignmentaudit.facts.CustomerSignal;
import org.alignmentaudit.facts.CustomerSignalBuilder;
import org.alignmentaudit.facts.Enforcement;
import org.alignmentaudit.facts.Fact;
import org.alignmentaudit.facts.Initiative;
import org.alignmentaudit.facts.InitiativeBuilder;
import org.alignmentaudit.facts.InitiativeStatus;
import org.alignmentaudit.facts.InitiativeType;
import org.alignmentaudit.facts.SignalMetric;
import org.alignmentaudit.facts.Value;
import org.alignmentaudit.facts.ValueEffect;
import org.alignmentaudit.standard.verifier.StandardRules;
import org.alignmentaudit.testing.RuleVerifier;
import org.jspecify.annotations.Nullable;

/** What the tests of MM-02 start from: a baker who frosts dough although fresh baking is a binding value. */
final class GivenValues {

    static final String FROSTING = "INITIATIVE:I-1";
    static final LocalDate LIVE = AS_OF.minusDays(90);
    static final Value FRESH = Value.of("FRESH", "We bake fresh", Enforcement.STRICT);
    static final Value LOCAL = Value.of("LOCAL", "We buy from neighbours", Enforcement.GUIDE);

    private GivenValues() {}

    static InitiativeBuilder initiative(InitiativeStatus status) {
        return Initiative.builder("I-1", "Frozen dough", InitiativeType.PROCESS, status)
                .sponsor("P-1");
    }

    static InitiativeBuilder frosting(double effect) {
        return initiative(InitiativeStatus.ACTIVE).valueEffects(effect("FRESH", effect));
    }

    static InitiativeBuilder waived(@Nullable String by, @Nullable LocalDate until) {
        return initiative(InitiativeStatus.ACTIVE)
                .valueEffects(new ValueEffect("FRESH", -0.6, "secret reasoning", by, until));
    }

    static ValueEffect effect(String valueId, double effect) {
        return new ValueEffect(valueId, effect, "secret reasoning", null, null);
    }

    /** An initiative whose ninety days after going live end on the as-of date. */
    static InitiativeBuilder live() {
        return initiative(InitiativeStatus.ACTIVE).liveOn(LIVE);
    }

    static CustomerSignalBuilder complaints(LocalDate date, double number) {
        return CustomerSignal.builder(SignalMetric.COMPLAINTS, date, number);
    }

    static CustomerSignal about(LocalDate date, double number) {
        return complaints(date, number).initiativeId("I-1").build();
    }

    static CustomerSignal aboutFresh(LocalDate date, double number) {
        return complaints(date, number).valueId("FRESH").build();
    }

    static RuleVerifier contradiction(InitiativeBuilder initiative, Fact... more) {
        return StandardRules.rule("MM-02")
                .given(initiative.build(), FRESH, LOCAL)
                .given(more);
    }
}
