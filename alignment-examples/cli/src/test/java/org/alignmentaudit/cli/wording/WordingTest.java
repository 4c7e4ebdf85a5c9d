package org.alignmentaudit.cli.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;
import org.alignmentaudit.facts.SubjectType;
import org.alignmentaudit.finding.FindingClass;
import org.alignmentaudit.finding.GuardOutcome;
import org.alignmentaudit.finding.Severity;
import org.alignmentaudit.finding.Unit;
import org.alignmentaudit.internal.text.Template;
import org.alignmentaudit.internal.text.Utf8Properties;
import org.alignmentaudit.standard.StandardPack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WordingTest {

    private static final Properties ENGLISH = read("words.properties");
    private static final Properties GERMAN = read("words_de.properties");

    private static Properties read(String name) {
        return Utf8Properties.read(Wording.class.getResourceAsStream(name));
    }

    static Stream<String> keys() {
        return ENGLISH.stringPropertyNames().stream().sorted();
    }

    static Stream<Enum<?>> constants() {
        return Stream.<Enum<?>[]>of(
                        FindingClass.values(),
                        Severity.values(),
                        SubjectType.values(),
                        GuardOutcome.values(),
                        Unit.values())
                .flatMap(Stream::of);
    }

    static Stream<String> units() {
        return StandardPack.pack().rules().stream()
                .flatMap(rule -> rule.settings().stream())
                .map(setting -> "unit." + setting.unit())
                .distinct();
    }

    @ParameterizedTest
    @MethodSource("keys")
    void saysInGermanTheSameWithTheSameFigures(String key) {
        assertThat(GERMAN.getProperty(key)).as(key).isNotBlank().isNotEqualTo(ENGLISH.getProperty(key));
        assertThat(new Template(GERMAN.getProperty(key)).names())
                .containsExactlyInAnyOrderElementsOf(new Template(ENGLISH.getProperty(key)).names());
    }

    @Test
    void hasNoGermanWordThatEnglishLacks() {
        assertThat(ENGLISH.stringPropertyNames()).containsAll(GERMAN.stringPropertyNames());
    }

    @ParameterizedTest
    @MethodSource("constants")
    void hasAWordForEveryConstant(Enum<?> constant) {
        String spelled = constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');

        assertThat(new Wording(Locale.ENGLISH).word(constant)).isEqualTo(spelled);
        assertThat(new Wording(Locale.GERMAN).word(constant)).doesNotContain(".");
    }

    @ParameterizedTest
    @MethodSource("units")
    void hasAWordForEveryUnitOfTheStandardRules(String unit) {
        assertThat(ENGLISH).containsKey(unit);
    }

    @Test
    void choosesBetweenOneAndMore() {
        assertThat(new Wording(Locale.GERMAN).say("needs.assessable", Map.of("assessable", 1, "rules", 67)))
                .isEqualTo("1 von 67 Regeln lässt sich prüfen.");
    }

    @Test
    void isEnglishInALanguageThatItDoesNotSpeak() {
        assertThat(new Wording(Locale.FRENCH).say("page.settings")).isEqualTo("Settings");
    }
}
