package org.alignmentaudit.standard;

import static org.alignmentaudit.facts.Band.*;
import java.time.LocalDate;
import org.alignmentaudit.audit.*;
import org.alignmentaudit.facts.*;
import org.alignmentaudit.portfolio.*;
import org.junit.jupiter.api.Test;

class SmokeTest {
    @Test
    void runs() {
        LocalDate d = LocalDate.of(2026, 6, 30);
        Portfolio p = Portfolio.builder()
                .organization(Organization.of("o", "Corner Bakery", d, "EUR"))
                .add(Goal.builder("G-1", "Know our customers", GoalStatus.ACTIVE).start(d.minusDays(200)).priority(1).objectives().build())
                .add(Initiative.builder("I-1", "Online ordering", InitiativeType.PROJECT, InitiativeStatus.ACTIVE)
                        .goalLinks()
                        .budgets(Budget.of(d.minusDays(300), Money.of("40000"), BudgetReason.INITIAL), Budget.of(d.minusDays(30), Money.of(60000), BudgetReason.TOP_UP))
                        .statusReports(StatusReport.of(d.minusDays(200), AMBER), StatusReport.of(d.minusDays(100), RED), StatusReport.of(d.minusDays(5), RED))
                        .spending(Spend.of(d.minusDays(50), Money.of(1000), Money.of(900)))
                        .forecasts(Forecast.of(d.minusDays(3), Money.of(1000), Money.of(10)))
                        .build())
                .supplied("decisions", "reviews")
                .build();
        AuditReport r = StandardPack.auditor().audit(p);
        r.findings().forEach(System.out::println);
        r.rules().forEach(System.out::println);
        System.out.println(r.failures() + " " + p.digest());
    }
}
