package org.alignmentaudit.portfolio;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.IntStream;
import org.alignmentaudit.facts.Organization;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

class ManyProblemsTest {

    /** Missing fields are told when the portfolio is built; more of them than anyone mends end the telling, not the call. */
    @Test
    void rowsThatLackAFieldEachAreRefusedAsWellWhenThereAreTooManyToList() {
        PortfolioBuilder builder = Portfolio.builder()
                .organization(Organization.builder("bakery", "Bakery", LocalDate.of(2026, 10, 31))
                        .build());
        IntStream.range(0, 12_000).forEach(i -> builder.rows(new FactRow("goals", Map.of("id", "g" + i))));
        assertThatThrownBy(builder::build)
                .asInstanceOf(InstanceOfAssertFactories.type(InvalidPortfolioException.class))
                .extracting(InvalidPortfolioException::problems, InstanceOfAssertFactories.list(Problem.class))
                .hasSizeGreaterThan(10_000)
                .extracting(Problem::toString)
                .anyMatch(problem -> problem.contains("reading ended after 10000 problems"));
    }
}
