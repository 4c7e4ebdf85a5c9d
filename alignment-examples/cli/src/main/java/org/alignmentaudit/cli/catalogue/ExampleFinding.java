package org.alignmentaudit.cli.catalogue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.alignmentaudit.audit.Auditor;
import org.alignmentaudit.audit.Policy;
import org.alignmentaudit.document.JsonPortfolio;
import org.alignmentaudit.finding.Finding;
import org.alignmentaudit.pack.Profile;
import org.alignmentaudit.pack.RulePack;
import org.alignmentaudit.portfolio.Portfolio;

/**
 * What a rule finds in the example that its pack gives.
 *
 * @param document the example, a portfolio as JSON
 * @param finding the first finding of the rule on it
 */
public record ExampleFinding(String document, Finding finding) {

    /** The finding of a rule of a pack; empty where the pack gives no example, or the rule finds nothing in it. */
    public static Optional<ExampleFinding> of(RulePack pack, String rule, Locale locale) {
        return of(auditor(pack, locale), pack, rule);
    }

    /** The same, by an auditor of the pack. */
    static Optional<ExampleFinding> of(Auditor auditor, RulePack pack, String rule) {
        return pack.example(rule)
                .flatMap(document -> auditor.audit(portfolio(rule, document)).findings(rule).stream()
                        .findFirst()
                        .map(finding -> new ExampleFinding(document, finding)));
    }

    private static Portfolio portfolio(String rule, String document) {
        return JsonPortfolio.read(
                new ByteArrayInputStream(document.getBytes(StandardCharsets.UTF_8)), "the example of " + rule);
    }

    /** An auditor that runs every rule of the pack. */
    static Auditor auditor(RulePack pack, Locale locale) {
        return Auditor.builder()
                .pack(pack)
                .policy(new Policy(Profile.FULL, Map.of()))
                .locale(locale)
                .build();
    }
}
