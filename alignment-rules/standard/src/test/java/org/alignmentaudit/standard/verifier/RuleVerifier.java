package org.alignmentaudit.standard.verifier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.alignmentaudit.audit.AuditReport;
import org.alignmentaudit.facts.Fact;
import org.alignmentaudit.facts.Organization;
import org.alignmentaudit.portfolio.Portfolio;
import org.alignmentaudit.portfolio.PortfolioBuilder;
import org.jspecify.annotations.Nullable;

/**
 * Verifies one rule: {@code rule("CB-03").given(facts).verify().firesOn("INITIATIVE:I-1")}. Each step returns a verifier to
 * go on with; verifiers are mutable and belong to one test.
 */
public final class RuleVerifier {

    /** The day the portfolio is seen on, unless the test gives an organisation of its own. */
    public static final LocalDate AS_OF = LocalDate.of(2026, 6, 30);

    private final String rule;
    private final List<Fact> facts = new ArrayList<>();
    private final List<String> supplied = new ArrayList<>();
    private final List<String> unavailable = new ArrayList<>();
    private final Set<String> beside = new TreeSet<>();
    private final Map<String, Object> settings = new TreeMap<>();
    private @Nullable Organization organization;
    private @Nullable Portfolio portfolio;

    private RuleVerifier(String rule) {
        this.rule = rule;
    }

    /** Starts to verify the rule of this id. */
    public static RuleVerifier rule(String id) {
        return new RuleVerifier(id);
    }

    /** Adds facts; an organisation replaces the one that stands in. */
    public RuleVerifier given(Fact... more) {
        for (Fact fact : more) {
            if (fact instanceof Organization own) {
                organization = own;
            } else {
                facts.add(fact);
            }
        }
        return this;
    }

    /** Looks at a finished portfolio instead of single facts. */
    public RuleVerifier given(Portfolio finished) {
        portfolio = finished;
        return this;
    }

    /** Says that these paths are supplied, be it without a record. */
    public RuleVerifier supplied(String... paths) {
        supplied.addAll(List.of(paths));
        return this;
    }

    /** Says that nobody knows these paths. */
    public RuleVerifier unavailable(String... paths) {
        unavailable.addAll(List.of(paths));
        return this;
    }

    /** Lets these rules run beside it where it runs alone, because it looks at what they find. */
    public RuleVerifier beside(String... rules) {
        beside.addAll(List.of(rules));
        return this;
    }

    /** Replaces a setting of the rule. */
    public RuleVerifier with(String setting, Object value) {
        settings.put(setting, value);
        return this;
    }

    /** Audits with the rule alone and with the whole pack. */
    public Verification verify() {
        Portfolio given = portfolio();
        AuditReport alone = Auditors.alone(rule, beside, settings).audit(given);
        AuditReport inPack = Auditors.wholePack(rule, settings).audit(given);
        return new Verification(rule, beside, settings, given, alone, inPack);
    }

    private Portfolio portfolio() {
        if (portfolio != null) {
            return portfolio;
        }
        PortfolioBuilder builder = Portfolio.builder()
                .organization(organization == null ? Organization.of("org", "The firm", AS_OF, "EUR") : organization)
                .addAll(facts)
                .supplied(supplied.toArray(String[]::new))
                .unavailable(unavailable.toArray(String[]::new));
        return builder.build();
    }
}
