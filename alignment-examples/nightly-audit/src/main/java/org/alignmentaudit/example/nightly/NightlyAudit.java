package org.alignmentaudit.example.nightly;

import java.time.Clock;
import java.time.LocalDate;
import org.alignmentaudit.audit.AssessmentStatus;
import org.alignmentaudit.audit.AuditReport;
import org.alignmentaudit.audit.Auditor;
import org.alignmentaudit.audit.RuleAssessment;
import org.alignmentaudit.facts.Organization;
import org.alignmentaudit.lifecycle.Baseline;
import org.alignmentaudit.lifecycle.BaselineStore;
import org.alignmentaudit.portfolio.InvalidPortfolioException;
import org.alignmentaudit.portfolio.Portfolio;

/**
 * Audits what a host knows today and brings its table of findings up to date. One at a time for each organisation.
 *
 * <p>The baseline holds what the table shows. It moves on last: a night that breaks off is handed on again by the next one.
 */
public final class NightlyAudit {

    private final Auditor auditor;
    private final ProjectRepository projects;
    private final BaselineStore baselines;
    private final FindingTable table;
    private final Clock clock;

    /** The auditor is built once and shared; the clock tells the day to look from. */
    public NightlyAudit(
            Auditor auditor, ProjectRepository projects, BaselineStore baselines, FindingTable table, Clock clock) {
        this.auditor = auditor;
        this.projects = projects;
        this.baselines = baselines;
        this.table = table;
        this.clock = clock;
    }

    /** Audits and hands on what came of it; where the data is refused, hands on why and touches no finding. */
    public void run() {
        Portfolio portfolio;
        try {
            portfolio = portfolio(LocalDate.now(clock));
        } catch (InvalidPortfolioException e) {
            table.refused(e.problems());
            return;
        }
        String id = projects.organizationId();
        Baseline shown = baselines.find(id).orElseGet(() -> Baseline.empty(id));
        AuditReport report = shown.compare(auditor.audit(portfolio)).report();
        handOn(report);
        baselines.update(id, kept -> kept.updated(report));
    }

    private Portfolio portfolio(LocalDate today) {
        Organization organization =
                Organization.of(projects.organizationId(), projects.organizationName(), today, projects.currency());
        return Portfolio.builder()
                .organization(organization)
                .rows(projects.rows())
                .supplied(projects.complete().toArray(String[]::new))
                .build();
    }

    private void handOn(AuditReport report) {
        report.rows().forEach(table::upsert);
        report.gone().forEach(table::gone);
        report.unverified().forEach(table::unverified);
        table.notAssessed(report.rules().stream().filter(NightlyAudit::wanting).toList());
        table.failed(report.failures());
        table.audited(report.complete());
    }

    /** Silence of such a rule is no clean bill. */
    private static boolean wanting(RuleAssessment rule) {
        return rule.status() == AssessmentStatus.NOT_ASSESSED || rule.inPart();
    }
}
