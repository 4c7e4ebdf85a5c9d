package org.alignmentaudit.facts;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Builds a decision. A single-valued option is set once; setting it again is an error. Not thread-safe.
 */
public final class DecisionBuilder {

    private final Once once = new Once();
    private final String id;
    private @Nullable SubjectType subjectType;
    private @Nullable String subjectId;
    private @Nullable String title;
    private final DecisionKind kind;
    private @Nullable String group;
    private @Nullable LocalDate raisedOn;
    private final LocalDate decidedOn;
    private @Nullable Trigger trigger;
    private @Nullable Emergency emergency;
    private @Nullable Money amount;
    private @Nullable Boolean reversible;
    private @Nullable String rationale;
    private @Nullable String expectedOutcome;
    private @Nullable LocalDate reviewOn;
    private @Nullable LocalDate editedOn;
    private @Nullable Double editShare;
    private @Nullable Integer durationMinutes;
    private @Nullable Boolean contingency;
    private @Nullable Integer referenceChecks;
    private List<String> relatedIds = List.of();
    private List<String> goalIds = List.of();
    private List<String> principleIds = List.of();
    private @Nullable Integer participantCount;
    private @Nullable Integer dissentCount;
    private @Nullable Integer optionCount;
    private @Nullable Integer evidenceFor;
    private @Nullable Integer evidenceAgainst;
    private final RowsDraft<Option> options = new RowsDraft<>();
    private final RowsDraft<Participant> participants = new RowsDraft<>();
    private final RowsDraft<EvidenceItem> evidence = new RowsDraft<>();
    private final RowsDraft<Dissent> dissents = new RowsDraft<>();

    DecisionBuilder(String id, DecisionKind kind, LocalDate decidedOn) {
        this.id = id;
        this.kind = kind;
        this.decidedOn = decidedOn;
    }

    /** Kind of the subject; INITIATIVE where only subjectId is given. */
    public DecisionBuilder subjectType(SubjectType subjectType) {
        once.set("subjectType");
        this.subjectType = subjectType;
        return this;
    }

    /** The subject. */
    public DecisionBuilder subjectId(String subjectId) {
        once.set("subjectId");
        this.subjectId = subjectId;
        return this;
    }

    /** What readers call it. */
    public DecisionBuilder title(String title) {
        once.set("title");
        this.title = title;
        return this;
    }

    /** Committee or circle that decided. */
    public DecisionBuilder group(String group) {
        once.set("group");
        this.group = group;
        return this;
    }

    /** Day the question came up. */
    public DecisionBuilder raisedOn(LocalDate raisedOn) {
        once.set("raisedOn");
        this.raisedOn = raisedOn;
        return this;
    }

    /** What set it off. */
    public DecisionBuilder trigger(Trigger trigger) {
        once.set("trigger");
        this.trigger = trigger;
        return this;
    }

    /** What made it an emergency. */
    public DecisionBuilder emergency(Emergency emergency) {
        once.set("emergency");
        this.emergency = emergency;
        return this;
    }

    /** Money it commits. */
    public DecisionBuilder amount(Money amount) {
        once.set("amount");
        this.amount = amount;
        return this;
    }

    /** Whether it can be undone at little cost. */
    public DecisionBuilder reversible(boolean reversible) {
        once.set("reversible");
        this.reversible = reversible;
        return this;
    }

    /** Reasoning; never copied into findings. */
    public DecisionBuilder rationale(String rationale) {
        once.set("rationale");
        this.rationale = rationale;
        return this;
    }

    /** What was expected; never copied into findings. */
    public DecisionBuilder expectedOutcome(String expectedOutcome) {
        once.set("expectedOutcome");
        this.expectedOutcome = expectedOutcome;
        return this;
    }

    /** Day on which its outcome is to be reviewed. */
    public DecisionBuilder reviewOn(LocalDate reviewOn) {
        once.set("reviewOn");
        this.reviewOn = reviewOn;
        return this;
    }

    /** Day its record was last changed. */
    public DecisionBuilder editedOn(LocalDate editedOn) {
        once.set("editedOn");
        this.editedOn = editedOn;
        return this;
    }

    /** Share of the text that the change touched. */
    public DecisionBuilder editShare(double editShare) {
        once.set("editShare");
        this.editShare = editShare;
        return this;
    }

    /** Length of the meeting. */
    public DecisionBuilder durationMinutes(int durationMinutes) {
        once.set("durationMinutes");
        this.durationMinutes = durationMinutes;
        return this;
    }

    /** Whether it holds a plan for the case that it fails. */
    public DecisionBuilder contingency(boolean contingency) {
        once.set("contingency");
        this.contingency = contingency;
        return this;
    }

    /** References asked about a supplier. */
    public DecisionBuilder referenceChecks(int referenceChecks) {
        once.set("referenceChecks");
        this.referenceChecks = referenceChecks;
        return this;
    }

    /** Records it settles or touches. */
    public DecisionBuilder relatedIds(String... relatedIds) {
        once.set("relatedIds");
        this.relatedIds = List.of(relatedIds);
        return this;
    }

    /** Goals it serves. */
    public DecisionBuilder goalIds(String... goalIds) {
        once.set("goalIds");
        this.goalIds = List.of(goalIds);
        return this;
    }

    /** Values and principles it follows. */
    public DecisionBuilder principleIds(String... principleIds) {
        once.set("principleIds");
        this.principleIds = List.of(principleIds);
        return this;
    }

    /** Participants, where they are not listed. */
    public DecisionBuilder participantCount(int participantCount) {
        once.set("participantCount");
        this.participantCount = participantCount;
        return this;
    }

    /** Objections, where they are not listed. */
    public DecisionBuilder dissentCount(int dissentCount) {
        once.set("dissentCount");
        this.dissentCount = dissentCount;
        return this;
    }

    /** Options besides doing nothing, where they are not listed. */
    public DecisionBuilder optionCount(int optionCount) {
        once.set("optionCount");
        this.optionCount = optionCount;
        return this;
    }

    /** Pieces of evidence in favour, where they are not listed. */
    public DecisionBuilder evidenceFor(int evidenceFor) {
        once.set("evidenceFor");
        this.evidenceFor = evidenceFor;
        return this;
    }

    /** Pieces of evidence against, where they are not listed. */
    public DecisionBuilder evidenceAgainst(int evidenceAgainst) {
        once.set("evidenceAgainst");
        this.evidenceAgainst = evidenceAgainst;
        return this;
    }

    /** Adds to options, one or more rows; without any it says that there are none. */
    public DecisionBuilder options(Option... rows) {
        options.add(List.of(rows));
        return this;
    }

    /** Adds to participants, one or more rows; without any it says that there are none. */
    public DecisionBuilder participants(Participant... rows) {
        participants.add(List.of(rows));
        return this;
    }

    /** Adds to evidence, one or more rows; without any it says that there are none. */
    public DecisionBuilder evidence(EvidenceItem... rows) {
        evidence.add(List.of(rows));
        return this;
    }

    /** Adds to dissents, one or more rows; without any it says that there are none. */
    public DecisionBuilder dissents(Dissent... rows) {
        dissents.add(List.of(rows));
        return this;
    }

    /** The decision, seen with everything known. */
    public Decision build() {
        return new Decision(
                id,
                subjectType,
                subjectId,
                title,
                kind,
                group,
                raisedOn,
                decidedOn,
                trigger,
                emergency,
                amount,
                reversible,
                rationale,
                expectedOutcome,
                reviewOn,
                editedOn,
                editShare,
                durationMinutes,
                contingency,
                referenceChecks,
                relatedIds,
                goalIds,
                principleIds,
                participantCount,
                dissentCount,
                optionCount,
                evidenceFor,
                evidenceAgainst,
                options.build(Rows::new, Rows::new),
                participants.build(Rows::new, Rows::new),
                evidence.build(Rows::new, Rows::new),
                dissents.build(Rows::new, Rows::new));
    }
}
