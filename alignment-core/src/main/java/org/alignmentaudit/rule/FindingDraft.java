package org.alignmentaudit.rule;

import java.time.LocalDate;
import org.alignmentaudit.facts.FactType;
import org.alignmentaudit.facts.Subject;
import org.jspecify.annotations.Nullable;

/**
 * A finding under construction. Each method adds to it and returns it; not thread-safe.
 *
 * <p>Values of evidence are {@link org.alignmentaudit.facts.Money}, {@link Share}, {@link Days}, {@link Figure}, whole numbers, dates,
 * booleans, words of an enum or texts. A fraction without a unit is refused, so that texts can write it.
 * A value that nobody knows, null, adds nothing; a text may then speak of it only in a part of the form
 * <code>{spent? and has spent {spent}}</code>, which is left out without it.
 */
public interface FindingDraft {

    /** Something that was seen on the subject as a whole. */
    FindingDraft evidence(String role, @Nullable Object value);

    /** Something that was seen in a field of the subject; a field of null is for what another record tells. */
    FindingDraft evidence(String role, @Nullable Object value, @Nullable String field);

    /** Something that was seen in a field of the subject and speaks of one day. */
    FindingDraft evidence(String role, @Nullable Object value, String field, @Nullable LocalDate date);

    /** Something that was seen in another record. */
    FindingDraft evidence(String role, @Nullable Object value, FactType type, String id, @Nullable LocalDate date);

    /** Something in a field of the subject that speaks against the finding. */
    FindingDraft counterEvidence(String role, @Nullable Object value, String field, @Nullable LocalDate date);

    /** A further subject that the finding is about. */
    FindingDraft related(Subject subject);

    /** A guard of which only this subject tells whether its data was there: not checked unless {@code checked}. */
    FindingDraft checked(String guard, boolean checked);

    /** A guard that applies in part where {@code applies}. */
    FindingDraft partial(String guard, boolean applies);
}
