package org.alignmentaudit.standard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alignmentaudit.pack.Alternative;
import org.alignmentaudit.pack.GuardInfo;
import org.alignmentaudit.pack.RuleInfo;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a rule says of its guards and what its findings carry is the same. */
class GuardsDeclaredTest {

    static Stream<RuleInfo> rules() {
        return StandardPack.pack().rules().stream();
    }

    private static Set<String> declared(Alternative form, Predicate<GuardInfo> which) {
        return form.guards().stream().filter(which).map(GuardInfo::name).collect(Collectors.toCollection(TreeSet::new));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void everyGuardThatAFormTellsOfIsDeclared(RuleInfo rule) {
        Map<String, Set<String>> told = new RuleSource(rule.id()).told();
        assertThat(told).hasSameSizeAs(rule.alternatives());
        assertThat(rule.alternatives())
                .allSatisfy(form -> assertThat(declared(form, guard -> true))
                        .as(form.name())
                        .containsAll(told.get(form.name())));
    }

    /** A guard with a path needs no word in the consequence: that the form fired says that it did not apply. */
    @ParameterizedTest
    @MethodSource("rules")
    void everyGuardThatNoPathTellsOfIsToldByTheForm(RuleInfo rule) {
        Map<String, Set<String>> told = new RuleSource(rule.id()).told();
        assertThat(rule.alternatives())
                .allSatisfy(form -> assertThat(told.get(form.name()))
                        .as(form.name())
                        .containsAll(declared(form, guard -> !guard.hasPath())));
    }
}
