package org.alignmentaudit.example.nightly;

import java.time.Clock;
import java.time.LocalDate;
import org.alignmentaudit.audit.AssessmentStatus;
import org.alignmentaudit.audit.AuditReport;
import org.alignmentaudit.audit.Auditor;
import org.alignmentaudit.facts.Organization;
import org.alignmentaudit.portfolio.InvalidPortfolioException;
import org.alignmentaudit.portfolio.Portfolio;

/** Audits what a host knows today. Thread-safe if the host's own parts are. */
public final class NightlyAudit {

    private final Auditor auditor;
    private final ProjectRepository projects;
    private final FindingTable table;
    private final Clock clock;

    /** The auditor is built once and shared; the clock tells the day to look from. */
    public NightlyAudit(Auditor auditor, ProjectRepository projects, FindingTable table, Clock clock) {
        this.auditor = auditor;
        this.projects = projects;
        this.table = table;
        this.clock = clock;
    }

    /** Audits and hands on the findings; where the data is refused, hands on why and touches no finding. */
    public void run() {
        Portfolio portfolio;
        try {
            portfolio = portfolio(LocalDate.now(clock));
        } catch (InvalidPortfolioException e) {
            table.refused(e.problems());
            return;
        }
        handOn(auditor.audit(portfolio));
    }

    private Portfolio portfolio(LocalDate today) {
        Organization organization =
                Organization.of(projects.organizationId(), projects.organizationName(), today, projects.currency());
        return Portfolio.builder()
                .organization(organization)
                .rows(projects.rows())
                .supplied("reviews")
                .build();
    }

    private void handOn(AuditReport report) {
        report.rows().forEach(table::upsert);
        report.rules().stream()
                .filter(rule -> rule.status() == AssessmentStatus.NOT_ASSESSED)
                .forEach(rule -> table.notAssessed(rule.rule(), rule.missing()));
    }
}
