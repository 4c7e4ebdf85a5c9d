package org.alignmentaudit.standard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alignmentaudit.finding.FindingClass;
import org.alignmentaudit.pack.Alternative;
import org.alignmentaudit.pack.RuleInfo;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A pattern accuses nobody: whatever form of the rule holds, its finding asks something, in both languages. */
class QuestionsTest {

    private static final List<String> OF_A_FINDING = List.of("condition", "criterion", "effect", "recommendation");

    static Stream<Arguments> patterns() {
        return StandardPack.pack().rules().stream()
                .filter(rule -> rule.findingClass() == FindingClass.PATTERN)
                .flatMap(rule ->
                        Stream.of(RuleSource.ENGLISH, RuleSource.GERMAN).map(bundle -> Arguments.of(rule, bundle)));
    }

    @ParameterizedTest
    @MethodSource("patterns")
    void areAsked(RuleInfo rule, String bundle) {
        Properties texts = new RuleSource(rule.id()).texts(bundle);
        assertThat(rule.alternatives())
                .allSatisfy(form -> assertThat(said(rule, form, texts)).contains("?"));
    }

    private static String said(RuleInfo rule, Alternative form, Properties texts) {
        return OF_A_FINDING.stream()
                .map(name -> texts.getProperty(form.name() + "." + name, texts.getProperty(rule.id() + "." + name, "")))
                .collect(Collectors.joining(" "));
    }
}
