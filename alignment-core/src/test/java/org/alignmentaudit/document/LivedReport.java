package org.alignmentaudit.document;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.alignmentaudit.audit.AuditReport;
import org.alignmentaudit.audit.Auditor;
import org.alignmentaudit.facts.Action;
import org.alignmentaudit.facts.ActionState;
import org.alignmentaudit.facts.Fact;
import org.alignmentaudit.facts.Initiative;
import org.alignmentaudit.facts.InitiativeStatus;
import org.alignmentaudit.facts.InitiativeType;
import org.alignmentaudit.facts.Organization;
import org.alignmentaudit.facts.Review;
import org.alignmentaudit.facts.ReviewKind;
import org.alignmentaudit.facts.ReviewOutcome;
import org.alignmentaudit.facts.SubjectRef;
import org.alignmentaudit.facts.SubjectType;
import org.alignmentaudit.internal.pack.JavaPack;
import org.alignmentaudit.internal.pack.JavaRule;
import org.alignmentaudit.lifecycle.Baseline;
import org.alignmentaudit.lifecycle.MalformedWaiver;
import org.alignmentaudit.lifecycle.Waiver;
import org.alignmentaudit.lifecycle.Waivers;
import org.alignmentaudit.portfolio.Portfolio;
import org.alignmentaudit.portfolio.Problem;

/** A report that holds everything that can happen to findings beyond one audit. */
final class LivedReport {

    private static final LocalDate AS_OF = LocalDate.of(2026, 6, 30);

    private static final Auditor AUDITOR = Auditor.builder()
            .pack(JavaPack.of(
                    "TEST",
                    JavaRule.of("XX-01", Initiative.class, initiative -> true),
                    JavaRule.of("XX-02", Initiative.class, initiative -> true).with("needs", "reviews")))
            .build();

    static final Waivers WAIVERS = new Waivers(
            ZoneId.of("Europe/Berlin"),
            List.of(
                    waiver(0, "I-1", AS_OF.plusDays(3)),
                    waiver(1, "I-1", AS_OF),
                    waiver(2, "I-2", AS_OF.minusDays(1)),
                    waiver(3, "I-9", AS_OF.plusYears(1))),
            List.of(new MalformedWaiver(
                    "w.json /waivers/4",
                    "XX-01",
                    SubjectType.INITIATIVE,
                    "I-3",
                    null,
                    null,
                    List.of(Problem.of("w.json /waivers/4/until", "is missing")))));

    private LivedReport() {}

    private static Waiver waiver(int index, String subject, LocalDate until) {
        SubjectRef ref = new SubjectRef(SubjectType.INITIATIVE, subject, subject);
        return new Waiver("w.json /waivers/" + index, "XX-01", ref, null, "Ends soon", "owner", until);
    }

    private static AuditReport audit(Fact... facts) {
        return AUDITOR.audit(Portfolio.builder()
                .organization(Organization.of("BAKER", "Baker", AS_OF, "EUR"))
                .add(facts)
                .build());
    }

    private static Initiative initiative(String id) {
        return Initiative.builder(id, "Initiative " + id, InitiativeType.PROJECT, InitiativeStatus.ACTIVE)
                .build();
    }

    /** The audit before: with reviews, so that both rules look, and with an initiative that is gone since. */
    static AuditReport before() {
        return audit(
                initiative("I-0"),
                initiative("I-1"),
                initiative("I-2"),
                Review.of("R", "I-1", ReviewKind.GATE, AS_OF.minusMonths(1), ReviewOutcome.CONTINUE));
    }

    static AuditReport full() {
        AuditReport report = WAIVERS.apply(audit(
                initiative("I-1"),
                initiative("I-2"),
                initiative("I-3"),
                new Action("A-1", "XX-01", null, "I-3", ActionState.FALSE_ALARM, AS_OF, AS_OF.minusDays(9))));
        return Baseline.empty("BAKER").updated(before()).compare(report).report();
    }
}
