package org.alignmentaudit.testing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.alignmentaudit.facts.Fact;
import org.alignmentaudit.facts.Organization;
import org.alignmentaudit.pack.RulePack;
import org.alignmentaudit.portfolio.Portfolio;
import org.alignmentaudit.portfolio.PortfolioBuilder;
import org.jspecify.annotations.Nullable;

/**
 * Verifies one rule of a pack, alone and beside all others of it, which must not change what it finds:
 *
 * <pre>{@code
 * RulePack pack = RuntimePack.load(Path.of("house-rules")); // once for all tests
 *
 * RuleVerifier.rule(pack, "HR-01")
 *         .given(initiative)
 *         .with("freeDays", 60)
 *         .verify()
 *         .firesOn("INITIATIVE:I-1");
 * }</pre>
 *
 * <p>Each step returns the verifier to go on with; a verifier is mutable and belongs to one test. Auditors are kept and shared
 * between tests, so a pack should be loaded once.
 */
public final class RuleVerifier {

    /** The day the portfolio is seen on, unless the test gives an organisation of its own. */
    public static final LocalDate AS_OF = LocalDate.of(2026, 6, 30);

    private final RulePack pack;
    private final String rule;
    private final List<Fact> facts = new ArrayList<>();
    private final List<String> supplied = new ArrayList<>();
    private final List<String> unavailable = new ArrayList<>();
    private final Set<String> beside = new TreeSet<>();
    private final Map<String, Object> settings = new TreeMap<>();
    private @Nullable Organization organization;
    private @Nullable Portfolio portfolio;

    private RuleVerifier(RulePack pack, String rule) {
        this.pack = pack;
        this.rule = rule;
    }

    /** Starts to verify the rule of this id. */
    public static RuleVerifier rule(RulePack pack, String id) {
        return new RuleVerifier(pack, id);
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

    /**
     * Audits with the rule alone and with the whole pack.
     *
     * @throws AssertionError if the rule finds or measures one thing alone and another in the pack, or if a rule fails
     * @throws org.alignmentaudit.portfolio.InvalidPortfolioException if the facts do not go together
     * @throws org.alignmentaudit.audit.InvalidPolicyException if the pack holds no such rule, or the rule no such setting
     */
    public Verification verify() {
        return new Verification(new Trial(pack, rule, beside, settings, portfolio()));
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
