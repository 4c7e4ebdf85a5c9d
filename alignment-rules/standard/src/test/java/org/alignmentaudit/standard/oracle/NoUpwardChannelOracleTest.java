package org.alignmentaudit.standard.oracle;

import static org.alignmentaudit.standard.oracle.Given.AS_OF;
import static org.alignmentaudit.standard.oracle.Given.daysAgo;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.alignmentaudit.facts.Feedback;
import org.alignmentaudit.facts.Organization;
import org.alignmentaudit.portfolio.Portfolio;
import org.junit.jupiter.api.Test;

/** When the oracle of HU-02 fires. */
class NoUpwardChannelOracleTest {

    private static Map<String, Set<String>> firing(Organization organization, Feedback feedback) {
        return new TreeMap<>(new NoUpwardChannelOracle()
                .firing(Portfolio.builder()
                        .organization(organization)
                        .add(feedback)
                        .build()));
    }

    private static Map<String, Set<String>> said(int headcount, int daysAgo) {
        return firing(
                Organization.builder("O", "Firm", AS_OF)
                        .currency("EUR")
                        .headcount(headcount)
                        .build(),
                Feedback.of("F", daysAgo(daysAgo)));
    }

    @Test
    void twentyPeopleAreNotSilentForNinetyDays() {
        assertThat(said(20, 89)).isEmpty();
        assertThat(said(19, 90)).isEmpty();
        assertThat(said(20, 90)).containsEntry("ORGANIZATION:O", Set.of("a"));
    }
}
