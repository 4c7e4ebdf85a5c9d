package org.alignmentaudit.standard.random;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.alignmentaudit.facts.DecisionBuilder;
import org.alignmentaudit.facts.Dissent;
import org.alignmentaudit.facts.EvidenceItem;
import org.alignmentaudit.facts.EvidenceOrigin;
import org.alignmentaudit.facts.EvidenceStance;
import org.alignmentaudit.facts.Option;
import org.alignmentaudit.facts.Participant;
import org.alignmentaudit.facts.ParticipantRole;
import org.alignmentaudit.facts.Rows;
import org.alignmentaudit.facts.Stance;
import org.jspecify.annotations.Nullable;

/**
 * Draws how decisions were taken. In every second portfolio one harmonious committee takes them all, so that the same
 * people agree four, five or six times in a row. Each list is known, counted, or neither.
 */
final class RandomDeliberations {

    private static final int SHORT_MEETING_MINUTES = 30;

    private final Dice dice;
    private final Order order;
    private final LocalDate asOf;
    private final boolean harmonious;
    private final List<Committee> committees;
    private final RandomArguments arguments;

    RandomDeliberations(Dice dice, Order order, LocalDate asOf, RandomArguments arguments) {
        this.dice = dice;
        this.order = order;
        this.asOf = asOf;
        this.arguments = arguments;
        this.harmonious = dice.maybe(0.5);
        this.committees = Stream.of("Board", "Steering group", "Office")
                .limit(harmonious ? 1 : 3)
                .map(name -> Committee.drawn(dice, name))
                .toList();
    }

    void addTo(DecisionBuilder decision, LocalDate day, String subjectId) {
        Committee committee = dice.oneOf(committees);
        boolean agreed = dice.maybe(harmonious ? 0.92 : 0.55);
        dice.sometimes(harmonious ? 0.7 : 0.3, () -> decision.group(committee.name()));
        dice.sometimes(0.8, () -> decision.durationMinutes(minutes()));
        dice.sometimes(0.7, () -> decision.contingency(dice.maybe(0.4)));
        if (dice.maybe(0.15)) {
            countParticipants(decision);
            countDissents(decision, agreed);
            countOptions(decision);
            countEvidence(decision);
        } else {
            dice.sometimes(
                    0.93, () -> participants(decision, committee.attendance(dice, harmonious ? 0.1 : 0.2), agreed));
            dissents(decision, agreed);
            options(decision);
            evidence(decision, day, subjectId);
        }
    }

    private int minutes() {
        return dice.maybe(0.5) ? dice.around(SHORT_MEETING_MINUTES) : dice.oneOf(5, 15, 60, 120);
    }

    private void countParticipants(DecisionBuilder decision) {
        dice.sometimes(0.9, () -> decision.participantCount(dice.oneOf(0, 2, 3, 3, 4, 5)));
    }

    private void countDissents(DecisionBuilder decision, boolean agreed) {
        dice.sometimes(0.9, () -> decision.dissentCount(agreed ? 0 : dice.between(0, 2)));
    }

    private void countOptions(DecisionBuilder decision) {
        dice.sometimes(0.9, () -> decision.optionCount(dice.oneOf(0, 1, 1, 2, 3)));
    }

    private void countEvidence(DecisionBuilder decision) {
        dice.sometimes(0.7, () -> decision.evidenceFor(dice.between(0, 5)).evidenceAgainst(dice.between(0, 1)));
    }

    private void participants(DecisionBuilder decision, List<String> people, boolean agreed) {
        List<Participant> participants = new ArrayList<>();
        int odd = agreed ? -1 : dice.between(0, people.size());
        boolean leaderFirst = dice.maybe(0.5);
        for (int i = 0; i < people.size(); i++) {
            int place = leaderFirst ? i + 1 : people.size() - i;
            participants.add(new Participant(
                    people.get(i),
                    i == 0 ? ParticipantRole.LEAD : role(),
                    i == odd ? otherStance() : Stance.FOR,
                    dice.orNull(0.9, () -> place)));
        }
        dice.sometimes(
                0.03,
                () -> participants.add(Participant.of(dice.oneOf("P1", "P20"), ParticipantRole.APPROVER, Stance.FOR)));
        decision.participants(order.of(participants, Participant[]::new));
    }

    private ParticipantRole role() {
        return dice.maybe(0.8) ? ParticipantRole.MEMBER : dice.word(ParticipantRole.class);
    }

    private @Nullable Stance otherStance() {
        return dice.orNull(0.7, () -> dice.oneOf(Stance.AGAINST, Stance.ABSTAIN));
    }

    private void dissents(DecisionBuilder decision, boolean agreed) {
        if (dice.maybe(0.15)) {
            countDissents(decision, agreed);
        } else {
            int most = !agreed ? 2 : dice.maybe(0.05) ? 1 : 0;
            dice.sometimes(0.96, () -> decision.dissents(order.of(dice.upTo(most, this::dissent), Dissent[]::new)));
        }
    }

    private Dissent dissent() {
        return new Dissent("Too early", dice.orNull(0.5, () -> "It is not"));
    }

    private void options(DecisionBuilder decision) {
        if (dice.maybe(0.1)) {
            countOptions(decision);
        } else {
            dice.sometimes(0.9, () -> decision.options(order.of(options(), Option[]::new)));
        }
    }

    private List<Option> options() {
        List<Option> options = new ArrayList<>();
        int real = dice.oneOf(0, 1, 1, 1, 2, 3);
        for (int i = 0; i < real; i++) {
            options.add(new Option("O" + i, "Way " + i, dice.orNull(0.3, () -> false), null, null, null, new Rows<>()));
        }
        dice.sometimes(0.5, () -> options.add(Option.nothing("Leave it")));
        return options;
    }

    private void evidence(DecisionBuilder decision, LocalDate day, String subjectId) {
        if (dice.maybe(0.1)) {
            countEvidence(decision);
        } else {
            dice.sometimes(
                    0.8, () -> decision.evidence(order.of(dice.upTo(3, this::pieceOfEvidence), EvidenceItem[]::new)));
            arguments.sometimesAddTo(decision, day, subjectId);
        }
    }

    /**
     * A piece of evidence; one that contradicts and is answered makes a debate, unless it came after the as-of date.
     */
    private EvidenceItem pieceOfEvidence() {
        return new EvidenceItem(
                dice.orNull(0.6, () -> asOf.plusDays(dice.between(-200, 60))),
                dice.oneOf(
                        EvidenceStance.SUPPORTS,
                        EvidenceStance.SUPPORTS,
                        EvidenceStance.NEUTRAL,
                        EvidenceStance.CONTRADICTS),
                dice.orNull(0.3, () -> dice.between(0, 10) / 10.0),
                dice.orNull(0.6, () -> dice.word(EvidenceOrigin.class)),
                null,
                null,
                dice.orNull(0.5, () -> "Weighed and answered"),
                null);
    }
}
