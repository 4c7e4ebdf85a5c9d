package org.alignmentaudit.standard.oracle;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.alignmentaudit.facts.Decision;
import org.alignmentaudit.facts.EvidenceItem;
import org.alignmentaudit.facts.EvidenceOrigin;
import org.alignmentaudit.facts.Initiative;
import org.alignmentaudit.facts.SubjectType;
import org.alignmentaudit.portfolio.Portfolio;

/**
 * What customers said about an initiative, as its decisions list it.
 *
 * @param decisions the decisions on the initiative
 */
record CustomerEvidence(List<Decision> decisions) {

    static CustomerEvidence on(Initiative initiative, Portfolio portfolio) {
        return new CustomerEvidence(portfolio.decisions().stream()
                .filter(decision -> decision.subjectType() == SubjectType.INITIATIVE)
                .filter(decision -> initiative.id().equals(decision.subjectId()))
                .toList());
    }

    /**
     * Whether there is certainly none: a decision whose evidence is unknown or only counted may hold some, a piece of
     * unknown origin may come from a customer.
     */
    boolean none() {
        return complete() && originsKnown() && items().findAny().isEmpty();
    }

    /** Whether there is certainly none of this day or before. A piece without a date may be as old. */
    boolean noneUntil(LocalDate day) {
        return complete()
                && originsKnown()
                && items().noneMatch(item -> item.date() == null || !item.date().isAfter(day));
    }

    private boolean complete() {
        return decisions.stream().allMatch(decision -> decision.evidence().known());
    }

    private boolean originsKnown() {
        return decisions.stream()
                .flatMap(decision -> decision.evidence().list().stream())
                .allMatch(item -> item.origin() != null);
    }

    private Stream<EvidenceItem> items() {
        return decisions.stream()
                .flatMap(decision -> decision.evidence().list().stream())
                .filter(item -> item.origin() == EvidenceOrigin.CUSTOMER);
    }
}
