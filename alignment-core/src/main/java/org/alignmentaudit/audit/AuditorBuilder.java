package org.alignmentaudit.audit;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.alignmentaudit.internal.pack.CompiledPack;
import org.alignmentaudit.pack.InvalidPackException;
import org.alignmentaudit.pack.RuleInfo;
import org.alignmentaudit.pack.RulePack;
import org.alignmentaudit.portfolio.Problem;
import org.jspecify.annotations.Nullable;

/** Builds an auditor. A single-valued option is set once. Not thread-safe. */
public final class AuditorBuilder {

    private static final int DEFAULT_FIRE_LIMIT = 10_000_000;

    private final List<CompiledPack> packs = new ArrayList<>();
    private @Nullable Policy policy;
    private @Nullable Locale locale;
    private @Nullable Integer fireLimit;
    private @Nullable Duration timeBudget;

    AuditorBuilder() {}

    /**
     * Adds a pack of rules.
     *
     * @throws IllegalArgumentException if the pack is not one that the library loaded
     */
    public AuditorBuilder pack(RulePack pack) {
        if (!(pack instanceof CompiledPack compiled)) {
            throw new IllegalArgumentException(pack.getClass().getName() + " holds no rules that an auditor can run.\n"
                    + "Load packs by RulePack.precompiled, or as run-time packs of alignment-rules-kit.");
        }
        packs.add(compiled);
        return this;
    }

    /** What the tenant wants; {@link Policy#STANDARD} where it is not set. */
    public AuditorBuilder policy(Policy policy) {
        this.policy = once(this.policy, policy, "policy");
        return this;
    }

    /** Language of the texts; English where it is not set. */
    public AuditorBuilder locale(Locale locale) {
        this.locale = once(this.locale, locale, "locale");
        return this;
    }

    /** Most matches that one audit looks at before it stops and says that it is not complete; ten million by default. */
    public AuditorBuilder fireLimit(int matches) {
        if (matches < 1) {
            throw new IllegalArgumentException(matches + " is no limit that lets any rule fire.\nMaybe leave it out.");
        }
        this.fireLimit = once(this.fireLimit, matches, "fireLimit");
        return this;
    }

    /**
     * How long one audit may run rules before it stops and says that it is not complete; without an end by default. It
     * is looked at while rules take in facts, and before each match.
     */
    public AuditorBuilder timeBudget(Duration time) {
        if (time.isNegative() || time.isZero()) {
            throw new IllegalArgumentException(time + " leaves no time for any rule.\nMaybe leave it out.");
        }
        this.timeBudget = once(this.timeBudget, time, "timeBudget");
        return this;
    }

    private static <T> T once(@Nullable T before, T value, String option) {
        if (before != null) {
            throw new IllegalStateException(option + " is set twice.");
        }
        return value;
    }

    /**
     * Builds the auditor; its rule base is made here, so that audits need not wait for it.
     *
     * @throws InvalidPackException if there is no rule, or two packs hold the same rule
     * @throws InvalidPolicyException if the policy names unknown rules or settings, or values out of range
     */
    public Auditor build() {
        Map<String, RuleInfo> rules = rules();
        Policy wanted = Objects.requireNonNullElse(policy, Policy.STANDARD);
        List<Problem> problems = new PolicyCheck(rules).check(wanted);
        if (!problems.isEmpty()) {
            throw new InvalidPolicyException(problems);
        }
        return new Auditor(
                packs,
                rules,
                wanted,
                Objects.requireNonNullElse(locale, Locale.ENGLISH),
                Objects.requireNonNullElse(fireLimit, DEFAULT_FIRE_LIMIT),
                timeBudget);
    }

    private Map<String, RuleInfo> rules() {
        Map<String, RuleInfo> rules = new TreeMap<>();
        Map<String, String> holders = new TreeMap<>();
        List<String> problems = new ArrayList<>();
        for (RulePack pack : packs) {
            for (RuleInfo rule : pack.rules()) {
                String first = holders.putIfAbsent(rule.id(), pack.id());
                if (first != null) {
                    problems.add(rule.id() + ": two packs hold this rule, " + first + " and " + pack.id()
                            + ".\nGive one of them another id, or leave one pack out.");
                }
                rules.put(rule.id(), rule);
            }
        }
        if (rules.isEmpty()) {
            problems.add("An auditor without rules would find everything clean.\nMaybe pack(...) was forgotten.");
        }
        if (!problems.isEmpty()) {
            throw new InvalidPackException(problems);
        }
        return rules;
    }
}
