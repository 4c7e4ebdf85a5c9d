package org.alignmentaudit.standard.random;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.alignmentaudit.facts.Benefit;
import org.alignmentaudit.facts.BusinessProcess;
import org.alignmentaudit.facts.BusinessProcessBuilder;
import org.alignmentaudit.facts.Direction;
import org.alignmentaudit.facts.GoalLink;
import org.alignmentaudit.facts.Initiative;
import org.alignmentaudit.facts.InitiativeBuilder;
import org.alignmentaudit.facts.InitiativeStatus;
import org.alignmentaudit.facts.InitiativeType;
import org.alignmentaudit.facts.KpiEffect;
import org.alignmentaudit.facts.Money;
import org.alignmentaudit.facts.ProcessHealth;

/**
 * Draws automations and the processes that they change: rates of exceptions around a tenth in the months around the start,
 * benefits around half of the plan, live for around 180 days; and initiatives that mend the processes.
 */
final class RandomAutomations {

    private static final int LIVE_DAYS = 180;
    private static final int NAMESAKES = 30;

    private final Dice dice;
    private final Order order;
    private final Gaps gaps;
    private final LocalDate asOf;
    private final LocalDate start;
    private final List<String> goalIds;
    private final List<String> kpiIds;
    private final List<String> processIds;

    RandomAutomations(Dice dice, Order order, Gaps gaps, LocalDate asOf, List<String> goalIds, List<String> kpiIds) {
        this.dice = dice;
        this.order = order;
        this.gaps = gaps;
        this.asOf = asOf;
        this.start = asOf.minusDays(dice.between(60, 300));
        this.goalIds = goalIds;
        this.kpiIds = kpiIds;
        this.processIds = IntStream.rangeClosed(1, dice.between(2, 5))
                .mapToObj(i -> "R" + i)
                .toList();
    }

    /** The processes, and enough others for every initiative to have a namesake among them. */
    List<BusinessProcess> processes() {
        Stream<BusinessProcess> namesakes = IntStream.rangeClosed(1, NAMESAKES)
                .mapToObj(Integer::toString)
                .map(id -> BusinessProcess.builder(id, "Process " + id).build());
        return Stream.concat(processIds.stream().map(this::process), namesakes).toList();
    }

    private BusinessProcess process(String id) {
        BusinessProcessBuilder process = BusinessProcess.builder(id, "Process " + id);
        dice.sometimes(
                0.4,
                () -> process.upstreamOf(dice.oneOf(
                        processIds.stream().filter(other -> !other.equals(id)).toList())));
        List<ProcessHealth> months = IntStream.rangeClosed(-1, dice.between(0, 4))
                .mapToObj(i -> new ProcessHealth(
                        start.minusDays(30L * i),
                        null,
                        dice.orNull(0.9, () -> dice.oneOf(0.02, 0.05, 0.1, 0.1, 0.1001, 0.3)),
                        null))
                .toList();
        dice.sometimes(0.95, () -> process.health(order.of(months, ProcessHealth[]::new)));
        return process.build();
    }

    List<Initiative> draw() {
        List<Initiative> drawn = new ArrayList<>();
        IntStream.rangeClosed(1, dice.between(1, 4)).forEach(i -> drawn.add(automation("A" + i)));
        dice.sometimes(0.5, () -> drawn.add(mending("M1")));
        return drawn;
    }

    private Initiative mending(String id) {
        return Initiative.builder(id, "Mending " + id, InitiativeType.PROCESS, dice.word(InitiativeStatus.class))
                .processIds(dice.oneOf(processIds))
                .build();
    }

    private Initiative automation(String id) {
        InitiativeStatus status = dice.maybe(0.7) ? InitiativeStatus.ACTIVE : dice.word(InitiativeStatus.class);
        InitiativeBuilder automation = Initiative.builder(id, "Automation " + id, InitiativeType.AUTOMATION, status);
        dice.sometimes(0.9, () -> automation.actualStart(dice.around(start)));
        dice.sometimes(0.9, () -> automation.processIds(order.of(dice.some(0.4, processIds), String[]::new)));
        dice.sometimes(0.7, () -> automation.liveOn(live()));
        dice.sometimes(0.4, () -> automation.actualEnd(ended()));
        dice.sometimes(0.3, () -> automation.regulatory(dice.maybe(0.5)));
        dice.sometimes(0.4, () -> automation.fixesProcess(dice.maybe(0.7)));
        dice.sometimes(0.6, () -> automation.kpiEffects(order.of(effects(), KpiEffect[]::new)));
        dice.sometimes(0.85, () -> automation.benefits(order.of(benefits(), Benefit[]::new)));
        if (!gaps.missing("initiatives.goalLinks")) {
            dice.sometimes(0.8, () -> automation.goalLinks(order.of(links(), GoalLink[]::new)));
        }
        return automation.build();
    }

    /** Not before the start. */
    private LocalDate ended() {
        LocalDate live = live();
        return live.isAfter(start) ? live : asOf;
    }

    private LocalDate live() {
        return dice.maybe(0.5) ? dice.around(asOf.minusDays(LIVE_DAYS)) : asOf.minusDays(dice.between(1, 400));
    }

    private List<KpiEffect> effects() {
        return dice.some(0.25, kpiIds).stream()
                .map(kpi ->
                        new KpiEffect(kpi, dice.oneOf(Direction.UP, Direction.DOWN), dice.orNull(0.4, () -> "South")))
                .toList();
    }

    private List<GoalLink> links() {
        if (goalIds.isEmpty() || dice.maybe(0.4)) {
            return List.of();
        }
        String kpi = kpiIds.isEmpty() ? null : dice.orNull(0.3, () -> dice.oneOf(kpiIds));
        return List.of(new GoalLink(dice.oneOf(goalIds), null, "By what it delivers", kpi, null, null));
    }

    /** Exactly half of what was planned so far, a millionth beside it, far less or more; some of it not measured. */
    private List<Benefit> benefits() {
        List<LocalDate> days = dice.days(4, () -> asOf.plusDays(dice.between(-200, 40)));
        boolean measured = dice.maybe(0.75);
        Money planned = Money.of(1000);
        Money half = dice.oneOf(Money.of(500), Money.of(500), new Money(499_999_999), Money.of(100), Money.of(900));
        return days.stream()
                .map(day -> new Benefit(
                        day, dice.maybe(0.05) ? Money.ZERO : planned, measured ? dice.orNull(0.9, () -> half) : null))
                .toList();
    }
}
