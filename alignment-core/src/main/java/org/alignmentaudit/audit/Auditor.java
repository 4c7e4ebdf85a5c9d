package org.alignmentaudit.audit;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;
import org.alignmentaudit.facts.Organization;
import org.alignmentaudit.finding.Severity;
import org.alignmentaudit.internal.engine.Cancellation;
import org.alignmentaudit.internal.engine.Limits;
import org.alignmentaudit.internal.engine.RuleSet;
import org.alignmentaudit.internal.engine.RuleSetResult;
import org.alignmentaudit.internal.pack.CompiledPack;
import org.alignmentaudit.internal.pack.RuleName;
import org.alignmentaudit.pack.RuleInfo;
import org.alignmentaudit.pack.RulePack;
import org.alignmentaudit.portfolio.Portfolio;
import org.jspecify.annotations.Nullable;

/**
 * Audits portfolios. Built once, immutable, thread-safe and shared: each audit has a session of its own that is always
 * disposed of.
 */
public final class Auditor {

    private final List<CompiledPack> packs;
    private final Map<String, RuleInfo> rules;
    private final Policy policy;
    private final Locale locale;
    private final int fireLimit;
    private final @Nullable Duration timeBudget;
    private final RuleSet ruleSet;
    private final Map<String, Severity> severities = new TreeMap<>();

    Auditor(
            List<CompiledPack> packs,
            Map<String, RuleInfo> rules,
            Policy policy,
            Locale locale,
            int fireLimit,
            @Nullable Duration timeBudget) {
        this.packs = List.copyOf(packs);
        this.rules = rules;
        this.policy = policy;
        this.locale = locale;
        this.fireLimit = fireLimit;
        this.timeBudget = timeBudget;
        Set<String> wanted = new TreeSet<>();
        Map<String, Map<String, Object>> replaced = new TreeMap<>();
        for (RuleInfo rule : rules.values()) {
            RulePolicy wish = policy.of(rule.id());
            if (Objects.requireNonNullElse(wish.enabled(), policy.profile().holds(rule.profile()))) {
                wanted.add(rule.id());
            }
            replaced.put(rule.id(), wish.settings());
            wish.severityOverride().ifPresent(severity -> severities.put(rule.id(), severity));
        }
        this.ruleSet = new RuleSet(this.packs, wanted, replaced, locale);
    }

    /** Starts an auditor. */
    public static AuditorBuilder builder() {
        return new AuditorBuilder();
    }

    /** All rules of its packs, by id, whether they run or not. */
    public List<RuleInfo> rules() {
        return List.copyOf(rules.values());
    }

    /**
     * Audits a portfolio. A rule that throws is reported as failed, and all others still give their findings.
     *
     * @throws RuntimeException what the engine threw, where no rule can be named for it
     */
    public AuditReport audit(Portfolio portfolio) {
        return audit(portfolio, () -> false);
    }

    /**
     * Audits a portfolio until it is done or somebody cancels it; then the report holds what was found so far and says that
     * it is not complete.
     *
     * @param cancelled asked now and then, and before each match, whether to stop, on the thread of the audit
     * @throws RuntimeException what {@code cancelled} threw; then there is no report
     */
    public AuditReport audit(Portfolio portfolio, BooleanSupplier cancelled) {
        Cancellation cancellation = new Cancellation(cancelled);
        RuleSetResult result = ruleSet.run(
                portfolio,
                severities,
                new Limits(fireLimit, timeBudget, cancellation),
                others -> new AboutTheAudit(ruleSet.rules().values(), portfolio, others).facts());
        cancellation.rethrow();
        List<RuleAssessment> assessments = assessments(result);
        Organization organization = portfolio.organization();
        return new AuditReport(
                Library.version(),
                locale,
                portfolio.asOf(),
                new PortfolioRef(
                        portfolio, (rule, subject, forms) -> ruleSet.assessable(portfolio, rule, subject, forms)),
                Objects.requireNonNullElse(organization.currency(), ""),
                packs.stream().map(Auditor::ref).toList(),
                policy.digest(),
                result.complete(),
                result.findings(),
                assessments,
                failures(result),
                portfolio.cut(),
                new Scorecard(result, locale).of(rules.values(), assessments),
                WaiverNotes.NONE,
                List.of(),
                List.of());
    }

    private static PackRef ref(RulePack pack) {
        return new PackRef(pack.id(), pack.version(), pack.digest());
    }

    private List<RuleAssessment> assessments(RuleSetResult result) {
        Set<String> failed = new TreeSet<>();
        result.failures().keySet().forEach(name -> failed.add(RuleName.id(name)));
        Map<String, Integer> fired = new TreeMap<>();
        result.findings().forEach(finding -> fired.merge(finding.rule(), 1, Integer::sum));
        Map<String, Map<String, String>> names = new FindingNames(packs, locale).of(result.findings());
        List<RuleAssessment> assessments = new ArrayList<>();
        for (String rule : rules.keySet()) {
            assessments.add(
                    ruleSet.rules().containsKey(rule)
                            ? assessment(
                                    rule,
                                    result,
                                    failed.contains(rule),
                                    fired.getOrDefault(rule, 0),
                                    names.getOrDefault(rule, Map.of()))
                            : new RuleAssessment(rule, title(rule), AssessmentStatus.DISABLED, 0, 0, 0, List.of()));
        }
        return assessments;
    }

    private RuleAssessment assessment(
            String rule, RuleSetResult result, boolean failed, int fired, Map<String, String> names) {
        AssessmentStatus status = failed
                ? AssessmentStatus.FAILED
                : result.assessed(rule) ? AssessmentStatus.ASSESSED : AssessmentStatus.NOT_ASSESSED;
        return new RuleAssessment(
                rule,
                title(rule),
                status,
                failed ? 0 : result.examined(rule),
                fired,
                result.notAssessable(rule),
                result.missing(rule),
                names);
    }

    private String title(String rule) {
        return packs.stream()
                .flatMap(pack -> pack.text(rule + ".title", locale).stream())
                .findFirst()
                .orElse(rule);
    }

    private static List<RuleFailure> failures(RuleSetResult result) {
        List<RuleFailure> failures = new ArrayList<>();
        result.failures()
                .forEach((rule, fault) ->
                        failures.add(new RuleFailure(rule, result.place(rule), said(fault.thrown()), fault.facts())));
        return failures;
    }

    private static String said(Throwable thrown) {
        return Objects.requireNonNullElse(thrown.getMessage(), thrown.getClass().getName());
    }
}
