package org.alignmentaudit.standard.random;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.alignmentaudit.facts.Acknowledgement;
import org.alignmentaudit.facts.Communication;
import org.alignmentaudit.facts.CommunicationBuilder;
import org.alignmentaudit.facts.Direction;
import org.alignmentaudit.facts.Fact;
import org.alignmentaudit.facts.Goal;
import org.alignmentaudit.facts.Initiative;
import org.alignmentaudit.facts.Partner;
import org.alignmentaudit.facts.PartnerBuilder;
import org.alignmentaudit.facts.PartnerKind;
import org.alignmentaudit.facts.PartnerObjective;
import org.alignmentaudit.facts.PartnerPerformance;
import org.alignmentaudit.facts.Session;
import org.alignmentaudit.facts.SessionKind;
import org.alignmentaudit.facts.SubjectType;

/**
 * Draws partners on which goals and initiatives depend: told around 90 days before the start or not, delivering around nine
 * of ten on time, with contracts that end around the due date of a goal, and sessions around a year ago.
 */
final class RandomPartners {

    private static final int YEAR_DAYS = 365;
    private static final int BRIEF_DAYS = 90;
    private static final int NAMESAKES = 30;

    private final Dice dice;
    private final Order order;
    private final LocalDate asOf;
    private final List<Goal> goals;
    private final List<String> kpiIds;
    private final List<String> partnerIds;

    RandomPartners(Dice dice, Order order, LocalDate asOf, List<Goal> goals, List<String> kpiIds) {
        this.dice = dice;
        this.order = order;
        this.asOf = asOf;
        this.goals = goals;
        this.kpiIds = kpiIds;
        this.partnerIds = IntStream.rangeClosed(1, dice.between(0, 4))
                .mapToObj(i -> "B" + i)
                .toList();
    }

    /** The partners, and enough others for every record to have a namesake among them. */
    List<Partner> partners() {
        Stream<Partner> namesakes = IntStream.rangeClosed(1, NAMESAKES)
                .boxed()
                .flatMap(i -> Stream.of("" + i, "R" + i, "L" + i))
                .map(id ->
                        Partner.builder(id, "Partner " + id, PartnerKind.ALLY).build());
        return Stream.concat(partnerIds.stream().map(this::partner), namesakes).toList();
    }

    private Partner partner(String id) {
        PartnerBuilder partner = Partner.builder(id, "Partner " + id, dice.word(PartnerKind.class));
        dice.sometimes(0.9, () -> partner.criticality(dice.oneOf(3, 4, 5)));
        dice.sometimes(0.6, () -> partner.share(dice.oneOf(0.4, 0.41, 0.1, 0.2)));
        dice.sometimes(0.5, () -> partner.confidential(dice.maybe(0.2)));
        dice.sometimes(0.5, () -> partner.renewalPlanned(dice.maybe(0.4)));
        List<Goal> carried = dice.some(0.4, goals);
        partner.goalIds(order.of(carried.stream().map(Goal::id).toList(), String[]::new));
        carried.stream()
                .map(Goal::due)
                .filter(Objects::nonNull)
                .findFirst()
                .ifPresent(due -> dice.sometimes(0.7, () -> partner.contractEnd(dice.around(due))));
        if (!kpiIds.isEmpty() && dice.maybe(0.6)) {
            partner.objectives(PartnerObjective.of(dice.oneOf(kpiIds), dice.oneOf(Direction.UP, Direction.DOWN)));
        }
        dice.sometimes(0.8, () -> partner.performance(order.of(periods(), PartnerPerformance[]::new)));
        return partner.build();
    }

    private List<PartnerPerformance> periods() {
        return IntStream.range(0, dice.between(0, 4))
                .mapToObj(i -> new PartnerPerformance(
                        asOf.minusDays(30L * i + 5),
                        dice.oneOf(0.9, 0.89, 0.5, 0.95),
                        dice.orNull(0.6, () -> dice.maybe(0.3))))
                .toList();
    }

    /** The partners on which something may depend. */
    List<String> ids() {
        return partnerIds;
    }

    Initiative addTo(Initiative initiative) {
        return partnerIds.isEmpty() || dice.maybe(0.5)
                ? initiative
                : Altered.with(initiative, "partnerIds", order.of(dice.some(0.5, partnerIds)));
    }

    /** Some goals are not for outsiders. */
    Goal addTo(Goal goal) {
        return dice.maybe(0.3) ? Altered.with(goal, "confidential", dice.maybe(0.3)) : goal;
    }

    List<Fact> briefings(List<Initiative> initiatives) {
        List<Fact> drawn = new ArrayList<>();
        for (Initiative initiative : initiatives) {
            if (!initiative.partnerIds().isEmpty() && initiative.actualStart() != null && dice.maybe(0.7)) {
                drawn.add(said(
                        "BI" + initiative.id(), SubjectType.INITIATIVE, initiative.id(), initiative.actualStart()));
            }
        }
        for (Goal goal : goals) {
            if (goal.start() != null && !partnerIds.isEmpty()) {
                dice.sometimes(0.6, () -> drawn.add(said("BG" + goal.id(), SubjectType.GOAL, goal.id(), goal.start())));
            }
        }
        return drawn;
    }

    private Communication said(String id, SubjectType type, String subjectId, LocalDate start) {
        LocalDate day = dice.around(start.minusDays(dice.oneOf(0, 30, BRIEF_DAYS)));
        CommunicationBuilder said =
                Communication.builder(id, subjectId, day).subjectType(type).explainsWhy(true);
        if (dice.maybe(0.7)) {
            said.partnerIds(order.of(dice.some(0.7, partnerIds), String[]::new));
        } else {
            said.acknowledgements(Acknowledgement.ofPartner(dice.oneOf(partnerIds), 1, 2));
        }
        return said.build();
    }

    List<Session> sessions() {
        return IntStream.rangeClosed(1, dice.between(0, 5))
                .mapToObj(i -> new Session(
                        "Z" + i,
                        dice.around(asOf.minusDays(dice.oneOf(20, YEAR_DAYS - 1, YEAR_DAYS))),
                        dice.word(SessionKind.class),
                        order.of(dice.some(0.4, goals).stream().map(Goal::id).toList()),
                        List.of(),
                        order.of(dice.some(0.4, partnerIds))))
                .toList();
    }
}
