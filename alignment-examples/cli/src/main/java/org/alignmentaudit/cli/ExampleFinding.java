package org.alignmentaudit.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.alignmentaudit.audit.Auditor;
import org.alignmentaudit.audit.Policy;
import org.alignmentaudit.document.JsonPortfolio;
import org.alignmentaudit.finding.Finding;
import org.alignmentaudit.pack.Profile;
import org.alignmentaudit.pack.RulePack;
import org.alignmentaudit.portfolio.Portfolio;

/**
 * What a rule finds in the bakery of the examples.
 *
 * @param from where it was found, in words
 * @param finding the first finding of the rule there
 */
record ExampleFinding(String from, Finding finding) {

    /** The same document as in the folder of the example; the build copies it. */
    private static final String BAKERY = "bakery/portfolio.json";

    /** From the bakery as it is, else before it wrote down its goals, which no finding on it could show. */
    static Optional<ExampleFinding> of(RulePack pack, String rule, Locale locale) {
        Auditor auditor = Auditor.builder()
                .pack(pack)
                .policy(new Policy(Profile.FULL, Map.of()))
                .locale(locale)
                .build();
        Portfolio bakery = bakery();
        return first(auditor, bakery, rule)
                .map(finding -> new ExampleFinding("the bakery", finding))
                .or(() -> first(auditor, withoutGoals(bakery), rule)
                        .map(finding -> new ExampleFinding("the bakery before it wrote down its goals", finding)));
    }

    private static Optional<Finding> first(Auditor auditor, Portfolio portfolio, String rule) {
        return auditor.audit(portfolio).findings(rule).stream().findFirst();
    }

    private static Portfolio withoutGoals(Portfolio bakery) {
        return Portfolio.builder()
                .organization(bakery.organization())
                .supplied("goals")
                .build();
    }

    private static Portfolio bakery() {
        try (InputStream in = Objects.requireNonNull(ExampleFinding.class.getResourceAsStream(BAKERY))) {
            return JsonPortfolio.read(in, BAKERY);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
