package org.alignmentaudit.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GermanWordsTest {

    private static final Properties ENGLISH = read("words.properties");
    private static final Properties GERMAN = read("words_de.properties");

    private static Properties read(String name) {
        Properties words = new Properties();
        try (InputStream in = Words.class.getResourceAsStream(name)) {
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
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
