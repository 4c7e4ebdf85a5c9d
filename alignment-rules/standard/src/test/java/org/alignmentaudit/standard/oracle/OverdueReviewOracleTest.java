package org.alignmentaudit.standard.oracle;

import static org.alignmentaudit.standard.oracle.Given.AS_OF;
import static org.alignmentaudit.standard.oracle.Given.daysAgo;
import static org.alignmentaudit.standard.oracle.Given.organization;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.alignmentaudit.facts.Level;
import org.alignmentaudit.facts.Organization;
import org.alignmentaudit.facts.Review;
import org.alignmentaudit.facts.ReviewKind;
import org.alignmentaudit.facts.ReviewOutcome;
import org.alignmentaudit.facts.Rows;
import org.alignmentaudit.facts.SubjectType;
import org.alignmentaudit.portfolio.Portfolio;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OverdueReviewOracleTest {

    @ParameterizedTest
    @CsvSource({"LOW, 365", "MEDIUM, 180", "HIGH, 90"})
    void waitsTheLongerTheCalmer(Level volatility, int days) {
        assertThat(found(volatility, days)).isEmpty();
        assertThat(found(volatility, days + 1)).isEqualTo(Map.of("ORGANIZATION:O", Set.of("a")));
    }

    @Test
    void firesWithoutAnyStrategyReviewWhereReviewsAreSupplied() {
        assertThat(new OverdueReviewOracle()
                        .firing(organization().supplied("reviews").build()))
                .isEqualTo(Map.of("ORGANIZATION:O", Set.of("b")));
        assertThat(new OverdueReviewOracle().firing(organization().build())).isEmpty();
    }

    private static Map<String, ?> found(Level volatility, int days) {
        Review review = new Review(
                "R",
                SubjectType.ORGANIZATION,
                "O",
                ReviewKind.STRATEGY,
                null,
                daysAgo(days),
                ReviewOutcome.CONTINUE,
                null,
                new Rows<>());
        return new OverdueReviewOracle()
                .firing(Portfolio.builder()
                        .organization(Organization.builder("O", "Baker", AS_OF)
                                .volatility(volatility)
                                .build())
                        .add(review)
                        .build());
    }
}
