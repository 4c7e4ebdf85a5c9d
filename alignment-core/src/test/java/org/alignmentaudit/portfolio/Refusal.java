package org.alignmentaudit.portfolio;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.alignmentaudit.facts.Fact;

/** What a portfolio says when it is refused. */
final class Refusal {

    private Refusal() {}

    static String of(Fact... facts) {
        return of(Given.organization().add(facts));
    }

    static String of(PortfolioBuilder builder) {
        return exception(builder).getMessage();
    }

    static List<Problem> problems(PortfolioBuilder builder) {
        return exception(builder).problems();
    }

    private static InvalidPortfolioException exception(PortfolioBuilder builder) {
        return catchThrowableOfType(InvalidPortfolioException.class, builder::build);
    }
}
