package org.alignmentaudit.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Stream;
import org.alignmentaudit.audit.AssessmentStatus;
import org.alignmentaudit.audit.MeasureVerdict;
import org.alignmentaudit.facts.Band;
import org.alignmentaudit.finding.FindingClass;
import org.alignmentaudit.finding.GuardOutcome;
import org.alignmentaudit.finding.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WordsTest {

    @Test
    void areEnglish() {
        assertThat(Words.of("AMBER_RED", Locale.ENGLISH)).contains("amber-red");
        assertThat(Words.of("yes", Locale.UK)).contains("yes");
    }

    @Test
    void areEnglishWhereALanguageHasNone() {
        assertThat(Words.of("RED", Locale.forLanguageTag("eo"))).contains("red");
        assertThat(Words.of("RED", Locale.ROOT)).contains("red");
    }

    @Test
    void areMissingWhereNobodyWroteThem() {
        assertThat(Words.of("TURQUOISE", Locale.ENGLISH)).isEmpty();
        assertThat(Words.orKey("TURQUOISE", Locale.ENGLISH)).isEqualTo("TURQUOISE");
        assertThat(Words.orKey("RED", Locale.ENGLISH)).isEqualTo("red");
    }

    @Test
    void keepTheLocaleOfAReaderWhoseLanguageTheySpeak() {
        assertThat(Words.language(Locale.UK)).isEqualTo(Locale.UK);
        assertThat(Words.language(Locale.forLanguageTag("de-AT"))).isEqualTo(Locale.forLanguageTag("de-AT"));
    }

    @Test
    void tellThatTheyAreEnglishWhereALanguageHasNone() {
        assertThat(Words.language(Locale.FRANCE)).isEqualTo(Locale.ENGLISH);
        assertThat(Words.language(Locale.ROOT)).isEqualTo(Locale.ENGLISH);
    }

    @Test
    void theLocaleOfTheMachineDoesNotMatter() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.GERMANY);
            assertThat(Words.of("yes", Locale.ENGLISH)).contains("yes");
        } finally {
            Locale.setDefault(before);
        }
    }

    static Stream<Enum<?>> closedSets() {
        return Stream.<Enum<?>[]>of(
                        Band.values(),
                        Severity.values(),
                        FindingClass.values(),
                        AssessmentStatus.values(),
                        GuardOutcome.values(),
                        MeasureVerdict.values())
                .flatMap(Stream::of);
    }

    @ParameterizedTest
    @MethodSource("closedSets")
    void thereIsAWordForEveryConstantThatReadersMeet(Enum<?> constant) {
        assertThat(Words.of(constant.name(), Locale.ENGLISH))
                .as("%s.%s", constant.getDeclaringClass().getSimpleName(), constant)
                .isPresent();
    }
}
