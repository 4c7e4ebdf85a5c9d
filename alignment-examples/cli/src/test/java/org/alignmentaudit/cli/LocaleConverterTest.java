package org.alignmentaudit.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.TypeConversionException;

class LocaleConverterTest {

    private final LocaleConverter converter = new LocaleConverter();

    @Test
    void readsALanguageWithOrWithoutACountry() {
        assertThat(converter.convert("de")).isEqualTo(Locale.GERMAN);
        assertThat(converter.convert("en-GB")).isEqualTo(Locale.UK);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "en_GB", "EN", "english", "en-gb", "en-XQ", "qq", "en-GB-oed", "de-", " de"})
    void refusesAnythingElse(String text) {
        assertThatThrownBy(() -> converter.convert(text))
                .isInstanceOf(TypeConversionException.class)
                .hasMessageContaining("'" + text + "' is no locale; expected a language such as en");
    }
}
