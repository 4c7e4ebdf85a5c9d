package org.alignmentaudit.portfolio;

import static org.alignmentaudit.portfolio.Given.AS_OF;
import static org.alignmentaudit.portfolio.Given.decision;
import static org.alignmentaudit.portfolio.Given.initiative;
import static org.alignmentaudit.portfolio.Given.portfolio;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.alignmentaudit.facts.Decision;
import org.alignmentaudit.facts.Initiative;
import org.alignmentaudit.facts.Option;
import org.alignmentaudit.facts.OptionScore;
import org.alignmentaudit.facts.Partner;
import org.alignmentaudit.facts.PartnerKind;
import org.alignmentaudit.facts.Rows;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What decisions chose from, and whether they could choose. */
class ChoicesTest {

    private static Option option(String id, @Nullable String partner, double... points) {
        List<OptionScore> scores = new ArrayList<>();
        for (double score : points) {
            scores.add(OptionScore.of("C" + scores.size(), score));
        }
        return new Option(id, "Offer " + id, null, partner, null, null, new Rows<>(scores));
    }

    private static @Nullable Halo halo(Option... options) {
        Decision decision = decision("D", AS_OF).options(options).build();
        return portfolio(
                        decision,
                        Partner.builder("P", "Maker", PartnerKind.SUPPLIER).build())
                .profile()
                .choices()
                .halo(decision, 2, 1);
    }

    @Test
    void aHaloStandsAloneAtTheTop() {
        assertThat(halo(option("a", "P", 8, 9), option("b", null, 7, 8)))
                .extracting(Halo::lowest, Halo::highest, Halo::criteria)
                .containsExactly(8.0, 9.0, 2);
        assertThat(halo(option("a", "P", 8, 9), option("b", null, 8, 8))).isNull();
        assertThat(halo(option("a", null, 8, 9), option("b", "P", 7, 8))).isNull();
        assertThat(halo(option("a", "P", 7, 9), option("b", null, 6, 8))).isNull();
    }

    @Test
    void aRegulatorMandates() {
        Initiative required = initiative("I").regulatory(true).build();
        Decision about = decision("D", AS_OF).subjectId("I").build();
        Choices choices = portfolio(required, about).profile().choices();

        assertThat(choices.mandated(about)).isTrue();
        assertThat(choices.mandated(decision("E", AS_OF).build())).isFalse();
        assertThat(choices.mandateKnown(about)).isTrue();
    }
}
