package org.alignmentaudit.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GermanWordsTest {

    private static final Properties ENGLISH = read("words.properties");
    private static final Properties GERMAN = read("words_de.properties");

    private static Properties read(String name) {
        return Utf8Properties.read(Words.class.getResourceAsStream(name));
    }

    static Stream<String> keys() {
        return ENGLISH.stringPropertyNames().stream().sorted();
    }

    @ParameterizedTest
    @MethodSource("keys")
    void saysTheSameWithTheSameFigures(String key) {
        assertThat(GERMAN.getProperty(key)).as(key).isNotBlank();
        assertThat(new Template(GERMAN.getProperty(key)).names())
                .containsExactlyInAnyOrderElementsOf(new Template(ENGLISH.getProperty(key)).names());
    }

    @Test
    void hasNoWordThatEnglishLacks() {
        assertThat(ENGLISH.stringPropertyNames()).containsAll(GERMAN.stringPropertyNames());
    }
}
