package org.alignmentaudit.facts;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.alignmentaudit.dictionary.Child;
import org.alignmentaudit.dictionary.Element;
import org.alignmentaudit.dictionary.KnownFrom;
import org.alignmentaudit.dictionary.Meaning;
import org.alignmentaudit.dictionary.NotBefore;
import org.alignmentaudit.dictionary.Occurred;
import org.alignmentaudit.dictionary.Range;
import org.alignmentaudit.dictionary.Refers;
import org.alignmentaudit.dictionary.Summarises;
import org.jspecify.annotations.Nullable;

/**
 * A decision with who took part, what was weighed and what was left aside.
 */
@Element(value = "decisions", singular = "decision")
public record Decision(
        @Meaning("identifier") String id,

        @Meaning("kind of the subject; INITIATIVE where only subjectId is given") @Nullable SubjectType subjectType,

        @Meaning("the subject") @Nullable String subjectId,
        @Meaning("what readers call it") @Nullable String title,
        @Meaning("what was decided") DecisionKind kind,

        @Meaning("committee or circle that decided") @Nullable String group,

        @Meaning("day the question came up") @Nullable LocalDate raisedOn,

        @NotBefore("raisedOn") @Occurred @Meaning("day of the decision")
        LocalDate decidedOn,

        @Meaning("what set it off") @Nullable Trigger trigger,
        @Meaning("what made it an emergency") @Nullable Emergency emergency,

        @Range(min = 0) @Meaning("money it commits") @Nullable Money amount,

        @Meaning("whether it can be undone at little cost") @Nullable Boolean reversible,

        @Meaning("reasoning; never copied into findings") @Nullable String rationale,

        @Meaning("what was expected; never copied into findings") @Nullable String expectedOutcome,

        @Meaning("day on which its outcome is to be reviewed") @Nullable LocalDate reviewOn,

        @KnownFrom("editedOn") @Meaning("day its record was last changed") @Nullable LocalDate editedOn,

        @Range(min = 0, max = 1) @KnownFrom("editedOn") @Meaning("share of the text that the change touched") @Nullable Double editShare,

        @Range(min = 0) @Meaning("length of the meeting") @Nullable Integer durationMinutes,

        @Meaning("whether it holds a plan for the case that it fails") @Nullable Boolean contingency,

        @Range(min = 0) @Meaning("references asked about a supplier") @Nullable Integer referenceChecks,

        @Meaning("records it settles or touches") List<String> relatedIds,
        @Refers("goals") @Meaning("goals it serves") List<String> goalIds,

        @Refers("values") @Meaning("values and principles it follows")
        List<String> principleIds,

        @Summarises("participants") @Range(min = 0) @Meaning("participants, where they are not listed") @Nullable Integer participantCount,

        @Summarises("dissents") @Range(min = 0) @Meaning("objections, where they are not listed") @Nullable Integer dissentCount,

        @Summarises("options")
        @Range(min = 0)
        @Meaning("options besides doing nothing, where they are not listed")
        @Nullable Integer optionCount,

        @Summarises("evidence")
        @Range(min = 0)
        @Meaning("pieces of evidence in favour, where they are not listed")
        @Nullable Integer evidenceFor,

        @Summarises("evidence")
        @Range(min = 0)
        @Meaning("pieces of evidence against, where they are not listed")
        @Nullable Integer evidenceAgainst,

        @Child(table = "decision_options", singular = "option")
        Rows<Option> options,

        @Child(table = "decision_participants") Rows<Participant> participants,
        @Child(table = "evidence") Rows<EvidenceItem> evidence,
        @Child(table = "dissents") Rows<Dissent> dissents)
        implements Subject {

    /** Fills in the kind of the subject; sorts and copies the lists. */
    public Decision {
        subjectType = subjectType == null && subjectId != null ? SubjectType.INITIATIVE : subjectType;
        relatedIds = Sorted.words(relatedIds);
        goalIds = Sorted.words(goalIds);
        principleIds = Sorted.words(principleIds);
    }

    /** Starts a decision with what every decision has. */
    public static DecisionBuilder builder(String id, DecisionKind kind, LocalDate decidedOn) {
        return new DecisionBuilder(id, kind, decidedOn);
    }

    /** Whether it changed course: STOP, PAUSE or RESCOPE. */
    public boolean changesCourse() {
        return kind == DecisionKind.STOP || kind == DecisionKind.PAUSE || kind == DecisionKind.RESCOPE;
    }

    /** Whether work stopped by it, for good or for a while: STOP or PAUSE. */
    public boolean stops() {
        return kind == DecisionKind.STOP || kind == DecisionKind.PAUSE;
    }

    /** Whether somebody who took part was asked to argue against it. */
    public boolean challenged() {
        return !inRole(ParticipantRole.CHALLENGER).isEmpty();
    }

    /** The pseudonyms of those who took part in this role, in alphabetical order. */
    public SortedSet<String> inRole(ParticipantRole role) {
        return participants.stream()
                .filter(participant -> participant.role() == role)
                .map(Participant::personId)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The pseudonyms of the approvers that are not known to have voted otherwise than FOR, in alphabetical order. */
    public SortedSet<String> approvedBy() {
        return participants.stream()
                .filter(participant -> participant.role() == ParticipantRole.APPROVER)
                .filter(participant -> participant.stance() == null || participant.stance() == Stance.FOR)
                .map(Participant::personId)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * Whether it turned the course of an initiative since its run of bad status began: STOP, PAUSE or RESCOPE, or a
     * RECOVERY no older than these days.
     */
    public boolean turns(Initiative initiative, int recoveryDays) {
        LocalDate badSince = initiative.statusReports().badSince();
        return badSince != null
                && !decidedOn.isBefore(badSince)
                && (changesCourse()
                        || (kind == DecisionKind.RECOVERY
                                && ChronoUnit.DAYS.between(decidedOn, initiative.seenOn()) <= recoveryDays));
    }

    /** Whether its rationale holds one of these phrases, in any case of letters. */
    public boolean rationaleHolds(Collection<String> phrases) {
        if (rationale == null) {
            return false;
        }
        String text = rationale.toLowerCase(Locale.ROOT);
        return phrases.stream().anyMatch(phrase -> text.contains(phrase.toLowerCase(Locale.ROOT)));
    }

    /** Name of the field that tells how many people took part: the rows, or the count that stands in for them. */
    public String participantField() {
        return participants.known() ? "participants" : "participantCount";
    }

    /** Number of people who took part, from the rows or from the count; null where neither is known. */
    public @Nullable Integer participantTotal() {
        return participants.known() ? Integer.valueOf(participants.size()) : participantCount;
    }

    /** Whether at least this many people are known to have taken part. */
    public boolean takenByAtLeast(int people) {
        Integer total = participantTotal();
        return total != null && total >= people;
    }

    /**
     * Number of objections, from the rows or from the count: what was objected and votes against. Null where neither is
     * known.
     */
    public @Nullable Integer dissentTotal() {
        if (!dissents.known()) {
            return dissentCount;
        }
        long against =
                participants.stream().filter(p -> p.stance() == Stance.AGAINST).count();
        return dissents.size() + (int) against;
    }

    /** Name of the field that tells how many options there were: the rows, or the count that stands in for them. */
    public String optionField() {
        return options.known() ? "options" : "optionCount";
    }

    /** Number of options besides doing nothing, from the rows or from the count; null where neither is known. */
    public @Nullable Integer realOptionTotal() {
        return options.known()
                ? Integer.valueOf((int) options.stream().filter(Option::real).count())
                : optionCount;
    }

    /**
     * Whether nobody differed: every participant voted FOR, a missing vote breaks it; where only counts are known, none
     * objected.
     */
    public boolean unanimous() {
        if (participants.known()) {
            return participants.any() && participants.stream().allMatch(p -> p.stance() == Stance.FOR);
        }
        return participantCount != null && dissentCount != null && dissentCount == 0;
    }

    /** Whether it can be told if nobody differed: votes are listed, or participants and objections are counted. */
    public boolean consensusKnown() {
        return participants.known() || (participantCount != null && dissentCount != null);
    }

    /** Whether it is stated that it cannot be undone. */
    public boolean irreversible() {
        return Boolean.FALSE.equals(reversible);
    }

    /** Whether evidence against was put forward and answered. */
    public boolean debated() {
        return evidence.stream().anyMatch(e -> e.stance() == EvidenceStance.CONTRADICTS && e.response() != null);
    }

    /** Whether haste or pressure needs no further reason: an emergency, or a regulator set it off. */
    public boolean excused() {
        return emergency != null || trigger == Trigger.REGULATION;
    }

    /** Whether pressure of the moment set it off and nothing excuses that; no where the trigger is unknown. */
    public boolean pressed() {
        return trigger != null && trigger.presses() && !excused();
    }

    /** Days from the day the question came up to the decision; null where the former is unknown. */
    public @Nullable Long leadDays() {
        return raisedOn == null ? null : ChronoUnit.DAYS.between(raisedOn, decidedOn);
    }

    /** Whether it is known to have been taken within this many days of the question. */
    public boolean takenWithin(int days) {
        Long lead = leadDays();
        return lead != null && lead <= days;
    }

    @Override
    public SubjectRef ref() {
        return new SubjectRef(SubjectType.DECISION, id, title == null ? id : title);
    }

    /** The options of which it is stated why they were turned down. */
    public List<Option> rejectedOptions() {
        return options.stream().filter(option -> option.rejectedCode() != null).toList();
    }

    /** Whether an option was turned down for this reason, and none for another one. */
    public boolean turnsDownOnlyFor(RejectionCode reason) {
        List<Option> rejected = rejectedOptions();
        return !rejected.isEmpty() && rejected.stream().allMatch(option -> option.rejectedCode() == reason);
    }

    /** Whether it states of an option why it was turned down. */
    public boolean rejectionExplained() {
        return !rejectedOptions().isEmpty();
    }

    /** How much of its evidence points which way, from the rows or from the counts; null where neither is known. */
    public @Nullable EvidenceBalance evidenceBalance() {
        return EvidenceBalance.of(this);
    }

    /** Name of the field that tells how much speaks for it: the rows, or the count that stands in for them. */
    public String supportField() {
        return evidence.known() ? "evidence" : "evidenceFor";
    }

    /** Name of the field that tells how much speaks against it: the rows, or the count that stands in for them. */
    public String contradictionField() {
        return evidence.known() ? "evidence" : "evidenceAgainst";
    }

    /** Whether at least this many pieces of evidence are known to point one way or the other. */
    public boolean weighedAtLeast(int pieces) {
        EvidenceBalance balance = evidenceBalance();
        return balance != null && balance.weighed() >= pieces;
    }

    /** Number of listed pieces of evidence against it that were not answered. */
    public int unansweredContradictions() {
        return (int) evidence.stream()
                .filter(item -> item.stance() == EvidenceStance.CONTRADICTS && item.response() == null)
                .count();
    }

    /** The listed pieces of evidence dated after the decision. */
    public List<EvidenceItem> laterEvidence() {
        return evidence.stream()
                .filter(item -> item.date() != null && item.date().isAfter(decidedOn))
                .toList();
    }

    /** Whether everything that was added to the evidence after the decision speaks for it. */
    public boolean laterEvidenceOneSided() {
        return laterEvidence().stream().allMatch(item -> item.stance() == EvidenceStance.SUPPORTS);
    }

    /** By id alone: the engine keeps facts in hash tables, and all that one holds is long. */
    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
