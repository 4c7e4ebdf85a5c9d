package org.alignmentaudit.standard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alignmentaudit.pack.RuleInfo;
import org.alignmentaudit.pack.Setting;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever findings carry under an identifier has a name for readers, in both languages, and nothing else has. */
class NamesTest {

    static Stream<Arguments> bundles() {
        return StandardPack.pack().rules().stream()
                .flatMap(rule ->
                        Stream.of(RuleSource.ENGLISH, RuleSource.GERMAN).map(bundle -> Arguments.of(rule, bundle)));
    }

    private static Set<String> named(RuleInfo rule, String bundle, String kind) {
        String start = rule.id() + "." + kind + ".";
        Properties texts = new RuleSource(rule.id()).texts(bundle);
        return texts.stringPropertyNames().stream()
                .filter(key -> key.startsWith(start) && !texts.getProperty(key).isBlank())
                .map(key -> key.substring(start.length()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void everyGuardHasOne(RuleInfo rule, String bundle) {
        assertThat(named(rule, bundle, "guard")).isEqualTo(new RuleSource(rule.id()).guards());
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void everyRoleOfEvidenceHasOne(RuleInfo rule, String bundle) {
        assertThat(named(rule, bundle, "role")).isEqualTo(new RuleSource(rule.id()).roles());
    }

    /** In English a setting is described where it is declared; every other language says it in its bundle. */
    @ParameterizedTest
    @MethodSource("bundles")
    void everySettingIsDescribedOnce(RuleInfo rule, String bundle) {
        Set<String> settings = bundle.equals(RuleSource.ENGLISH)
                ? Set.of()
                : rule.settings().stream().map(Setting::name).collect(Collectors.toSet());
        assertThat(named(rule, bundle, "setting")).isEqualTo(settings);
    }
}
