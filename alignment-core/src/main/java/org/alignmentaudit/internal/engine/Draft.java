package org.alignmentaudit.internal.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.alignmentaudit.facts.FactType;
import org.alignmentaudit.facts.Money;
import org.alignmentaudit.facts.Subject;
import org.alignmentaudit.facts.SubjectRef;
import org.alignmentaudit.finding.Evidence;
import org.alignmentaudit.finding.FactRef;
import org.alignmentaudit.finding.Guard;
import org.alignmentaudit.finding.GuardOutcome;
import org.alignmentaudit.finding.Unit;
import org.alignmentaudit.rule.Days;
import org.alignmentaudit.rule.Figure;
import org.alignmentaudit.rule.FindingDraft;
import org.alignmentaudit.rule.Share;
import org.jspecify.annotations.Nullable;

/** What one match of one rule raised. */
final class Draft implements FindingDraft {

    private final String rule;
    private final SubjectRef subject;
    private final List<SubjectRef> related = new ArrayList<>();
    private final List<Evidence> evidence = new ArrayList<>();
    private final List<Evidence> counterEvidence = new ArrayList<>();
    private final List<Guard> guards = new ArrayList<>();

    Draft(String rule, SubjectRef subject) {
        this.rule = rule;
        this.subject = subject;
    }

    @Override
    public FindingDraft evidence(String role, @Nullable Object value) {
        return add(evidence, role, value, about(), null, null);
    }

    @Override
    public FindingDraft evidence(String role, @Nullable Object value, @Nullable String field) {
        return add(evidence, role, value, about(), field, null);
    }

    @Override
    public FindingDraft evidence(String role, @Nullable Object value, String field, @Nullable LocalDate date) {
        return add(evidence, role, value, about(), field, date);
    }

    @Override
    public FindingDraft evidence(
            String role, @Nullable Object value, FactType type, String id, @Nullable LocalDate date) {
        return add(evidence, role, value, new FactRef(type, id), null, date);
    }

    @Override
    public FindingDraft counterEvidence(String role, @Nullable Object value, String field, @Nullable LocalDate date) {
        return add(counterEvidence, role, value, about(), field, date);
    }

    @Override
    public FindingDraft related(Subject other) {
        related.add(other.ref());
        return this;
    }

    @Override
    public FindingDraft checked(String guard, boolean checked) {
        guards.add(new Guard(guard, checked ? GuardOutcome.CLEAR : GuardOutcome.NOT_CHECKED));
        return this;
    }

    @Override
    public FindingDraft partial(String guard, boolean applies) {
        guards.add(new Guard(guard, applies ? GuardOutcome.PARTIAL : GuardOutcome.CLEAR));
        return this;
    }

    private FactRef about() {
        return new FactRef(FactType.valueOf(subject.type().name()), subject.id());
    }

    /** A value that nobody knows is no evidence. */
    private FindingDraft add(
            List<Evidence> list,
            String role,
            @Nullable Object value,
            FactRef fact,
            @Nullable String field,
            @Nullable LocalDate date) {
        if (value != null) {
            list.add(new Evidence(role, fact, field, plain(value), unit(role, value), date));
        }
        return this;
    }

    /** The value without what tells its unit. */
    static Object plain(Object value) {
        if (value instanceof Share share) {
            return share.value();
        } else if (value instanceof Days days) {
            return days.value();
        } else if (value instanceof Figure figure) {
            return figure.value();
        } else if (value instanceof Enum<?> word) {
            return word.name();
        } else if (value instanceof Collection<?> words) {
            return words.stream().map(Object::toString).collect(Collectors.joining(", "));
        }
        return value;
    }

    private static Unit unit(String role, Object value) {
        if (value instanceof Money) {
            return Unit.MONEY;
        } else if (value instanceof Share) {
            return Unit.SHARE;
        } else if (value instanceof Days) {
            return Unit.DAYS;
        } else if (value instanceof Figure) {
            return Unit.NUMBER;
        } else if (value instanceof Integer || value instanceof Long) {
            return Unit.COUNT;
        } else if (value instanceof LocalDate) {
            return Unit.DATE;
        } else if (value instanceof Boolean) {
            return Unit.YES_NO;
        } else if (value instanceof Enum<?> || value instanceof Collection<?>) {
            return Unit.WORD;
        } else if (value instanceof String) {
            return Unit.TEXT;
        }
        throw new IllegalArgumentException(
                "Evidence '" + role + "' is a " + value.getClass().getSimpleName()
                        + ", which no text can write.\nMaybe Share.of(...) or Days.of(...) was meant.");
    }

    String rule() {
        return rule;
    }

    SubjectRef subject() {
        return subject;
    }

    List<SubjectRef> related() {
        return related;
    }

    List<Evidence> evidence() {
        return evidence;
    }

    /** The order of what drafts say, evidence by evidence; 0 for equal evidence. */
    int compareSaid(Draft other) {
        for (int i = 0; i < Math.min(evidence.size(), other.evidence.size()); i++) {
            int order = compare(evidence.get(i), other.evidence.get(i));
            if (order != 0) {
                return order;
            }
        }
        return evidence.size() - other.evidence.size();
    }

    private static int compare(Evidence one, Evidence other) {
        int order = compareText(one.role(), other.role());
        order = order == 0 ? compareText(one.fact().type(), other.fact().type()) : order;
        order = order == 0 ? compareText(one.fact().id(), other.fact().id()) : order;
        order = order == 0 ? compareText(one.field(), other.field()) : order;
        order = order == 0 ? compareText(one.value(), other.value()) : order;
        return order == 0 ? compareText(one.date(), other.date()) : order;
    }

    private static int compareText(@Nullable Object one, @Nullable Object other) {
        return Objects.equals(one, other) ? 0 : String.valueOf(one).compareTo(String.valueOf(other));
    }

    List<Evidence> counterEvidence() {
        return counterEvidence;
    }

    List<Guard> guards() {
        return guards;
    }
}
