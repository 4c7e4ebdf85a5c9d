package org.alignmentaudit.internal.engine;

import static org.alignmentaudit.internal.engine.Given.bases;
import static org.alignmentaudit.internal.engine.Given.everyInitiative;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.alignmentaudit.internal.pack.JavaRule;
import org.junit.jupiter.api.Test;
import org.kie.api.KieBase;

class RuleBasesTest {

    private static final RuleBases BASES =
            bases(everyInitiative("XX-02"), everyInitiative("XX-01/a"), everyInitiative("XX-01/b"));

    private static Set<String> rules(KieBase base) {
        Set<String> names = new TreeSet<>();
        base.getKiePackages().forEach(it -> it.getRules().forEach(rule -> names.add(rule.getName())));
        return names;
    }

    @Test
    void namesAllRules() {
        assertThat(BASES.names()).containsExactly("XX-01/a", "XX-01/b", "XX-02");
    }

    @Test
    void aBaseHoldsExactlyTheRulesThatAreWanted() {
        assertThat(rules(BASES.of(BASES.names()))).isEqualTo(BASES.names());
        assertThat(rules(BASES.of(Set.of("XX-01/b")))).containsExactly("XX-01/b");
    }

    @Test
    void aBaseIsMadeOnce() {
        assertThat(BASES.of(Set.of("XX-02", "XX-01/a"))).isSameAs(BASES.of(new TreeSet<>(Set.of("XX-01/a", "XX-02"))));
    }

    /** Rules with data for some of them only would fill the memory: each portfolio may lack something else. */
    @Test
    void onlyTheBasesUsedLastAreKept() {
        RuleBases bases = bases(
                IntStream.range(0, 40).mapToObj(i -> everyInitiative("XX-" + i)).toArray(JavaRule[]::new));
        KieBase first = bases.of(Set.of("XX-0"));
        KieBase second = bases.of(Set.of("XX-1"));
        for (int i = 2; i < 32; i++) {
            bases.of(Set.of("XX-" + i));
        }

        assertThat(bases.of(Set.of("XX-0"))).isSameAs(first);
        bases.of(Set.of("XX-32"));
        assertThat(bases.of(Set.of("XX-0"))).isSameAs(first);
        assertThat(bases.of(Set.of("XX-1"))).isNotSameAs(second);
    }

    @Test
    void tellsThePackageOfARule() {
        assertThat(BASES.packageOf("XX-01/b")).isEqualTo("fixture.xx01");
        assertThat(BASES.packageOf("YY-01")).isEmpty();
    }
}
