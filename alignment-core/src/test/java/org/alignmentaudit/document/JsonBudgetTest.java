package org.alignmentaudit.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.function.BiConsumer;
import org.alignmentaudit.internal.intake.Gathering;
import org.alignmentaudit.internal.intake.Place;
import org.alignmentaudit.internal.intake.StopReadingException;
import org.alignmentaudit.portfolio.Portfolio;
import org.junit.jupiter.api.Test;

class JsonBudgetTest {

    private static final Place PLACE = new Place.Whole("p.json").at("goals");

    private final Gathering gathering = new Gathering(Portfolio.dictionary());
    private final JsonBudget budget = new JsonBudget(gathering.onlySource("p.json"));

    private void exhaust(int most, BiConsumer<JsonBudget, Place> count) {
        for (int i = 0; i < most; i++) {
            count.accept(budget, PLACE);
        }
        assertThat(gathering.problems()).isEmpty();
        assertThatExceptionOfType(StopReadingException.class).isThrownBy(() -> count.accept(budget, PLACE));
    }

    @Test
    void aMillionRecordsAreEnough() {
        exhaust(1_000_000, JsonBudget::record);
        assertThat(gathering.problems())
                .hasToString("[p.json /goals: the document holds more than 1000000 records.\n"
                        + "Hand over CSV tables, which have no limit.]");
    }

    @Test
    void fourMillionRowsAndWordsAreEnough() {
        exhaust(4_000_000, JsonBudget::row);
        assertThat(gathering.problems())
                .hasToString("[p.json /goals: the document holds more than 4000000 rows and words of lists.\n"
                        + "Hand over CSV tables, which have no limit.]");
    }

    @Test
    void shortTextsAreKeptOnce() {
        String first = budget.text("ACTIVE");
        assertThat(budget.text(new String("ACTIVE"))).isSameAs(first);
        String longText = "x".repeat(33);
        assertThat(budget.text(longText)).isSameAs(longText);
    }
}
