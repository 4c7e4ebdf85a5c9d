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

/** What a rule finds in the bakery of the examples. */
final class ExampleFinding {

    /** The same document as in the folder of the example; the build copies it. */
    private static final String BAKERY = "bakery/portfolio.json";

    private ExampleFinding() {}

    /** The first finding of the rule, if it has one there. */
    static Optional<Finding> of(RulePack pack, String rule, Locale locale) {
        Auditor auditor = Auditor.builder()
                .pack(pack)
                .policy(new Policy(Profile.FULL, Map.of()))
                .locale(locale)
                .build();
        return auditor.audit(bakery()).findings(rule).stream().findFirst();
    }

    private static Portfolio bakery() {
        try (InputStream in = Objects.requireNonNull(ExampleFinding.class.getResourceAsStream(BAKERY))) {
            return JsonPortfolio.read(in, BAKERY);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
