package org.alignmentaudit.lifecycle;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.alignmentaudit.audit.AuditReport;
import org.alignmentaudit.audit.Auditor;
import org.alignmentaudit.facts.Fact;
import org.alignmentaudit.facts.Initiative;
import org.alignmentaudit.facts.InitiativeStatus;
import org.alignmentaudit.facts.InitiativeType;
import org.alignmentaudit.facts.Organization;
import org.alignmentaudit.facts.SubjectRef;
import org.alignmentaudit.facts.SubjectType;
import org.alignmentaudit.finding.Severity;
import org.alignmentaudit.finding.Waived;
import org.alignmentaudit.internal.pack.JavaPack;
import org.alignmentaudit.internal.pack.JavaRule;
import org.alignmentaudit.portfolio.Portfolio;
import org.jspecify.annotations.Nullable;

/** The reports that the tests of what outlives them start from. Real audits, of rules that find every initiative. */
final class Given {

    static final LocalDate AS_OF = LocalDate.of(2026, 6, 30);

    private Given() {}

    static JavaRule every(String name) {
        return JavaRule.of(name, Initiative.class, initiative -> true);
    }

    /** A rule that lacks its data. */
    static JavaRule blind(String name) {
        return every(name).with("needs", "reviews");
    }

    static AuditReport report(List<String> initiatives, JavaRule... rules) {
        return auditor(rules).audit(portfolio("BAKER", initiatives));
    }

    static Auditor auditor(JavaRule... rules) {
        return Auditor.builder()
                .pack(JavaPack.of("TEST", rules))
                .locale(Locale.ENGLISH)
                .build();
    }

    static Portfolio portfolio(String id, List<String> initiatives) {
        Fact[] facts = initiatives.stream()
                .map(it -> Initiative.builder(it, "Initiative " + it, InitiativeType.PROJECT, InitiativeStatus.ACTIVE)
                        .build())
                .toArray(Fact[]::new);
        return Portfolio.builder()
                .organization(Organization.of(id, "Baker", AS_OF, "EUR"))
                .add(facts)
                .supplied("initiatives")
                .build();
    }

    static SubjectRef subject(String id) {
        return new SubjectRef(SubjectType.INITIATIVE, id, "Initiative " + id);
    }

    static KnownFinding known(String id, Severity severity, double confidence, @Nullable Waived waiver) {
        return new KnownFinding("f1:" + id, "XX-01", subject(id), severity, confidence, List.of(), waiver);
    }

    static Waiver waiver(String rule, String subject, LocalDate until) {
        return waiver(0, rule, subject, until);
    }

    static Waiver waiver(int index, String rule, String subject, LocalDate until) {
        return new Waiver(
                "waivers.json /waivers/" + index, rule, subject(subject), null, "It ends soon.", "owner", until);
    }
}
