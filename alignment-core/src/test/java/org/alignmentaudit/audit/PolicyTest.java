package org.alignmentaudit.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.alignmentaudit.finding.Severity;
import org.alignmentaudit.pack.Profile;
import org.junit.jupiter.api.Test;

class PolicyTest {

    private static Policy wanting(Object value) {
        return Policy.of("XX-01", RulePolicy.settings(Map.of("setting", value)));
    }

    @Test
    void equalPoliciesHaveEqualDigests() {
        Map<String, RulePolicy> rules = new HashMap<>();
        rules.put("B", RulePolicy.settings(Map.of("y", 2, "x", 1)));
        rules.put("A", RulePolicy.off());
        Policy one = new Policy(Profile.FULL, rules);
        Policy other = new Policy(
                Profile.FULL, Map.of("A", RulePolicy.off(), "B", RulePolicy.settings(Map.of("x", 1, "y", 2))));
        assertThat(one).isEqualTo(other);
        assertThat(one.digest()).isEqualTo(other.digest()).hasSize(64);
    }

    @Test
    void whateverDiffersTheDigestDiffers() {
        Stream<Policy> policies = Stream.of(
                Policy.STANDARD,
                new Policy(Profile.ESSENTIAL, Map.of()),
                Policy.of("XX-01", RulePolicy.off()),
                Policy.of("XX-02", RulePolicy.off()),
                Policy.of("XX-01", new RulePolicy(true, null, Map.of())),
                Policy.of("XX-01", new RulePolicy(null, Severity.HIGH, Map.of())),
                Policy.of("XX-01", new RulePolicy(null, Severity.LOW, Map.of())),
                wanting(1),
                wanting(2),
                wanting(List.of("a", "b")),
                wanting(List.of("a, b")),
                wanting(List.of("a\", \"b")));
        assertThat(policies.map(Policy::digest)).doesNotHaveDuplicates();
    }

    @Test
    void laterChangesOfTheInputDoNotShow() {
        Map<String, Object> settings = new HashMap<>(Map.of("x", 1));
        RulePolicy wish = RulePolicy.settings(settings);
        Map<String, RulePolicy> rules = new HashMap<>(Map.of("A", wish));
        Policy policy = new Policy(Profile.FULL, rules);
        settings.clear();
        rules.clear();
        assertThat(policy.rules().get("A").settings()).isEqualTo(Map.of("x", 1));
    }

    @Test
    void rulesCannotBeChanged() {
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> Policy.STANDARD.rules().put("A", RulePolicy.off()));
    }

    @Test
    void aRuleNobodySpeaksOfHasNoWishes() {
        RulePolicy wish = Policy.STANDARD.of("XX-01");
        assertThat(wish.enabled()).isNull();
        assertThat(wish.severityOverride()).isEmpty();
        assertThat(wish.settings()).isEmpty();
    }

    @Test
    void aRuleThatIsOffIsNotEnabled() {
        assertThat(RulePolicy.off().enabled()).isFalse();
    }
}
