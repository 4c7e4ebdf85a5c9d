package org.alignmentaudit.benchmark;

import java.util.List;
import org.alignmentaudit.audit.AuditReport;
import org.alignmentaudit.audit.Auditor;
import org.alignmentaudit.facts.Organization;
import org.alignmentaudit.pack.RulePack;
import org.alignmentaudit.portfolio.Portfolio;
import org.alignmentaudit.portfolio.PortfolioBuilder;
import org.alignmentaudit.portfolio.TableInput;

/** The library: rows become a validated portfolio, the portfolio is audited. */
final class ByLibrary {

    private ByLibrary() {}

    /** An auditor of the six rules, compiled at build time. */
    static Auditor auditor() {
        return Auditor.builder().pack(RulePack.precompiled(Benchmarks.class)).build();
    }

    static List<Found> found(AuditReport report) {
        return report.findings().stream()
                .map(finding -> new Found(finding.rule(), finding.subject().id()))
                .toList();
    }

    static Portfolio build(Workload rows) {
        PortfolioBuilder builder = Portfolio.builder()
                .organization(Organization.builder("benchmark", "Benchmark", Workload.AS_OF)
                        .build());
        TableInput goals = builder.table("goals", "id", "title", "status", "due");
        for (Workload.GoalRow row : rows.goals) {
            goals.row(row.id(), row.id(), row.status(), row.due());
        }
        initiatives(rows, builder);
        others(rows, builder);
        return builder.build();
    }

    /** All rows but those of goals and initiatives. */
    static void others(Workload rows, PortfolioBuilder builder) {
        TableInput teams = builder.table("teams", "id", "name");
        for (Workload.GroupRow row : rows.groups) {
            teams.row(row.id(), row.id());
        }
        ofInitiatives(rows, builder);
        decisions(rows, builder);
    }

    private static void initiatives(Workload rows, PortfolioBuilder builder) {
        TableInput initiatives = builder.table("initiatives", "id", "name", "type", "status", "trigger");
        for (Workload.InitiativeRow row : rows.initiatives) {
            initiatives.row(row.id(), row.id(), "PROJECT", row.status(), row.trigger());
        }
    }

    private static void ofInitiatives(Workload rows, PortfolioBuilder builder) {
        TableInput links = builder.table("goal_links", "initiativeId", "goalId", "weight");
        for (Workload.LinkRow row : rows.links) {
            links.row(row.initiativeId(), row.goalId(), row.weight());
        }
        TableInput spending = builder.table("spending", "initiativeId", "date", "planned", "actual");
        for (Workload.SpendingRow row : rows.spending) {
            spending.row(row.initiativeId(), row.date(), row.planned(), row.actual());
        }
        TableInput reports = builder.table("status_reports", "initiativeId", "date", "band", "scale");
        for (Workload.ReportRow row : rows.reports) {
            reports.row(row.initiativeId(), row.date(), row.band(), "THREE");
        }
    }

    private static void decisions(Workload rows, PortfolioBuilder builder) {
        TableInput decisions = builder.table(
                "decisions",
                "id",
                "subjectType",
                "subjectId",
                "group",
                "kind",
                "decidedOn",
                "participantCount",
                "dissentCount",
                "optionCount",
                "evidenceFor",
                "evidenceAgainst");
        for (Workload.DecisionRow row : rows.decisions) {
            decisions.row(
                    row.id(),
                    "INITIATIVE",
                    row.initiativeId(),
                    row.group(),
                    row.kind(),
                    row.decidedOn(),
                    row.participants(),
                    row.dissents(),
                    row.options(),
                    row.evidenceFor(),
                    row.evidenceAgainst());
        }
    }
}
