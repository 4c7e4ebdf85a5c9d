package org.alignmentaudit.audit;

import static org.alignmentaudit.audit.Given.everyInitiative;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.alignmentaudit.internal.pack.JavaPack;
import org.alignmentaudit.portfolio.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Policies that speak of what no pack holds, and how that is said. */
class PolicyRefusalTest {

    private static InvalidPolicyException refusal(Policy policy) {
        return catchThrowableOfType(InvalidPolicyException.class, () -> build(policy));
    }

    private static void build(Policy policy) {
        Auditor.builder()
                .pack(Thresholds.pack())
                .pack(JavaPack.of("PLAIN", everyInitiative("CB-03")))
                .policy(policy)
                .build();
    }

    private static Policy set(String setting, Object value) {
        return Policy.of("XX-01", RulePolicy.settings(Map.of(setting, value)));
    }

    @Test
    void anUnknownRuleWithTheNearest() {
        assertThat(refusal(Policy.of("XX-02", RulePolicy.off())))
                .hasMessage("policy /rules/XX-02: no pack holds this rule.\nMaybe XX-01 was meant.");
    }

    @Test
    void anUnknownRuleWithNothingNear() {
        assertThat(refusal(Policy.of("sunk-cost", RulePolicy.off())))
                .hasMessage("policy /rules/sunk-cost: no pack holds this rule.\nKnown: CB-03, XX-01.");
    }

    @Test
    void theFormOfARuleIsNoRule() {
        assertThat(refusal(Policy.of("XX-01/a", RulePolicy.off())).problems()).hasSize(1);
    }

    @Test
    void anUnknownSettingWithTheNearest() {
        assertThat(refusal(set("minShares", 0.2)))
                .hasMessage("policy /rules/XX-01/settings/minShares: XX-01 has no such setting.\n"
                        + "Maybe minShare was meant.");
    }

    @Test
    void anUnknownSettingWithNothingNear() {
        assertThat(refusal(set("weight", 0.2)).getMessage())
                .startsWith("policy /rules/XX-01/settings/weight: XX-01 has no such setting.\nKnown: ")
                .contains("lowestPriority", "minShare", "words");
    }

    @Test
    void aSettingOfARuleThatHasNone() {
        assertThat(refusal(Policy.of("CB-03", RulePolicy.settings(Map.of("minRaise", 0.2)))))
                .hasMessage("policy /rules/CB-03/settings/minRaise: CB-03 has no such setting.\nIt has none.");
    }

    static Stream<Arguments> bad() {
        String share = "\nThe setting is a share: smallest share that counts.";
        String rank = "\nThe setting is a rank: least important goal that is looked at.";
        return Stream.of(
                Arguments.of("minShare", 1.5, "1.5 is not between 0.01 and 1." + share),
                Arguments.of("minShare", 0, "0 is not between 0.01 and 1." + share),
                Arguments.of("minShare", Double.NaN, "NaN is not between 0.01 and 1." + share),
                Arguments.of("minShare", "0.2", "0.2 is no number."),
                Arguments.of("minShare", true, "true is no number."),
                Arguments.of("lowestPriority", 0, "0 is not between 1 and 5." + rank),
                Arguments.of("lowestPriority", 6L, "6 is not between 1 and 5." + rank),
                Arguments.of("lowestPriority", 2.5, "2.5 is no whole number."),
                Arguments.of("lowestPriority", Double.NaN, "NaN is no whole number."),
                Arguments.of("words", "soon", "soon is no list of texts."),
                Arguments.of("words", List.of("soon", 7), "[soon, 7] is no list of texts."),
                Arguments.of("words", 7, "7 is no list of texts."));
    }

    @ParameterizedTest
    @MethodSource("bad")
    void aValueThatTheSettingCannotHold(String setting, Object value, String fault) {
        assertThat(refusal(set(setting, value))).hasMessage("policy /rules/XX-01/settings/" + setting + ": " + fault);
    }

    static Stream<Arguments> good() {
        return Stream.of(
                Arguments.of("minShare", 0.01),
                Arguments.of("minShare", 1),
                Arguments.of("lowestPriority", 5),
                Arguments.of("lowestPriority", 1.0),
                Arguments.of("words", List.of()));
    }

    @ParameterizedTest
    @MethodSource("good")
    void bothEndsOfARangeAreAllowed(String setting, Object value) {
        assertThatCode(() -> build(set(setting, value))).doesNotThrowAnyException();
    }

    @Test
    void everyProblemIsSaidAtOnceInAlphabeticalOrder() {
        Policy policy = new Policy(
                Policy.STANDARD.profile(),
                Map.of(
                        "XX-09", RulePolicy.off(),
                        "AA-01", RulePolicy.off(),
                        "XX-01", RulePolicy.settings(Map.of("minShare", 9, "lowestPriority", 9))));
        assertThat(refusal(policy).problems())
                .extracting(Problem::place)
                .containsExactly(
                        "policy /rules/AA-01",
                        "policy /rules/XX-01/settings/lowestPriority",
                        "policy /rules/XX-01/settings/minShare",
                        "policy /rules/XX-09");
    }
}
