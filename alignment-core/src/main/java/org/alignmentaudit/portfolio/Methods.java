package org.alignmentaudit.portfolio;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.alignmentaudit.facts.Budget;
import org.alignmentaudit.facts.BudgetChange;
import org.alignmentaudit.facts.Decision;
import org.alignmentaudit.facts.DecisionKind;
import org.alignmentaudit.facts.Initiative;
import org.alignmentaudit.facts.Level;
import org.alignmentaudit.facts.Methodology;
import org.alignmentaudit.facts.Milestone;
import org.alignmentaudit.facts.MilestoneKind;
import org.alignmentaudit.facts.Money;
import org.alignmentaudit.facts.Organization;
import org.alignmentaudit.facts.Posture;
import org.alignmentaudit.facts.StatusReport;
import org.alignmentaudit.facts.SubjectType;
import org.alignmentaudit.facts.Window;
import org.jspecify.annotations.Nullable;

/**
 * Whether the way an initiative is run suits the organisation, and whether it is kept to. What nobody supplies does not
 * count. Immutable and thread-safe.
 */
public final class Methods {

    private final LocalDate asOf;
    private final @Nullable Posture posture;
    private final @Nullable Level volatility;
    private final boolean regulatorySupplied;
    private final boolean startsSupplied;
    private final boolean milestonesSupplied;
    private final boolean sizesSupplied;
    private final boolean budgetsSupplied;
    private final Map<String, Initiative> programmes;
    private final Map<String, List<LocalDate>> rescoped = new HashMap<>();

    Methods(Portfolio portfolio) {
        asOf = portfolio.asOf();
        Organization organization = portfolio.organization();
        posture = portfolio.supplies("organization.posture") ? organization.posture() : null;
        volatility = portfolio.supplies("organization.volatility") ? organization.volatility() : null;
        regulatorySupplied = portfolio.supplies("initiatives.regulatory");
        startsSupplied = portfolio.supplies("initiatives.actualStart");
        milestonesSupplied = portfolio.supplies("initiatives.milestones");
        sizesSupplied = portfolio.supplies("initiatives.statusReports.scopeSize");
        budgetsSupplied = portfolio.supplies("initiatives.budgets");
        programmes = portfolio.supplies("initiatives.parentId") ? portfolio.initiativesById() : Map.of();
        portfolio.decisions().forEach(this::note);
    }

    private void note(Decision decision) {
        if (decision.kind() == DecisionKind.RESCOPE
                && decision.subjectType() == SubjectType.INITIATIVE
                && decision.subjectId() != null) {
            rescoped.computeIfAbsent(decision.subjectId(), id -> new ArrayList<>())
                    .add(decision.decidedOn());
        }
    }

    /** Whether the strategy is to innovate, or the surroundings change fast. */
    public boolean lively() {
        return posture == Posture.INNOVATE || volatility == Level.HIGH;
    }

    /** What the strategy is out for; null where nobody says. */
    public @Nullable Posture posture() {
        return posture;
    }

    /** How fast the surroundings change; null where nobody says. */
    public @Nullable Level volatility() {
        return volatility;
    }

    /** Whether a regulator is said to require an initiative; null where nobody says. */
    public @Nullable Boolean regulatory(Initiative initiative) {
        return regulatorySupplied ? initiative.regulatory() : null;
    }

    /** Whether an initiative must show its work to others: the strategy is to comply, or a regulator requires it. */
    public boolean strict(Initiative initiative) {
        return posture == Posture.COMPLIANCE || (regulatorySupplied && initiative.regulated());
    }

    /** Whether an initiative is part of a programme that mixes methods and has passed a gate. */
    public boolean gatedByProgramme(Initiative initiative) {
        Initiative programme = programme(initiative);
        return programme != null
                && milestonesSupplied
                && programme.methodology() == Methodology.HYBRID
                && gated(programme);
    }

    /** Whether an initiative is part of a programme. */
    public boolean inProgramme(Initiative initiative) {
        return programme(initiative) != null;
    }

    private @Nullable Initiative programme(Initiative initiative) {
        return initiative.parentId() == null ? null : programmes.get(initiative.parentId());
    }

    private static boolean gated(Initiative initiative) {
        return initiative.milestones().stream().anyMatch(milestone -> milestone.kind() == MilestoneKind.GATE);
    }

    /** Whether no gate of an initiative is on record, although its milestones are. */
    public boolean withoutGate(Initiative initiative) {
        return initiative.milestones().known() && !gated(initiative);
    }

    /**
     * The last pause between deliveries of an initiative, be they a release or an increment: the longer of the one since
     * the newest and the one that ended with it. The start counts as the first delivery. Null where none can be told.
     */
    public @Nullable DeliveryPause pause(Initiative initiative) {
        if (!initiative.milestones().known()) {
            return null;
        }
        LocalDate start = startsSupplied ? initiative.actualStart() : null;
        List<LocalDate> days = Stream.concat(
                        Stream.ofNullable(start),
                        initiative.milestones().stream()
                                .filter(Milestone::delivers)
                                .map(Milestone::date))
                .filter(day -> start == null || !day.isBefore(start))
                .distinct()
                .sorted()
                .toList();
        int last = days.size() - 1;
        if (last < 0) {
            return null;
        }
        DeliveryPause since = new DeliveryPause(days.get(last), asOf);
        DeliveryPause before = last == 0 ? since : new DeliveryPause(days.get(last - 1), days.get(last));
        return before.days() > since.days() ? before : since;
    }

    /** Whether it can be told if an initiative delivers often enough for the strategy and the surroundings. */
    public boolean paceKnown(Initiative initiative) {
        return initiative.methodology() != null
                && (initiative.methodology() != Methodology.WATERFALL
                        || (pause(initiative) != null && (posture != null || volatility != null)));
    }

    /** Whether it can be told if an initiative has the gates that it should have. */
    public boolean gatesKnown(Initiative initiative) {
        return initiative.methodology() != null
                && (!initiative.methodology().iterative()
                        || (initiative.milestones().known()
                                && (posture != null || (regulatorySupplied && initiative.regulatory() != null))));
    }

    /** Whether an initiative started at least so many days ago, and showed nothing in the last so many days. */
    public boolean quiet(Initiative initiative, int days) {
        LocalDate start = initiative.actualStart();
        return start != null
                && ChronoUnit.DAYS.between(start, asOf) >= days
                && initiative.milestones().known()
                && initiative.milestones().between(Window.upTo(asOf, days).first(), asOf).stream()
                        .noneMatch(Milestone::shows);
    }

    /** Day on which an initiative last showed something; null where it never did. */
    public @Nullable LocalDate lastShownOn(Initiative initiative) {
        return initiative.milestones().stream()
                .filter(Milestone::shows)
                .map(Milestone::date)
                .max(LocalDate::compareTo)
                .orElse(null);
    }

    /** Whether it can be told if an initiative shows something now and then, should it say that it does. */
    public boolean loopKnown(Initiative initiative) {
        return initiative.methodology() != null
                && (initiative.methodology() != Methodology.AGILE
                        || (initiative.actualStart() != null
                                && initiative.milestones().known()));
    }

    /** Whether it can be told if the scope of an initiative moved, should its scope be fixed. */
    public boolean scopeKnown(Initiative initiative) {
        return initiative.methodology() != null
                && (initiative.methodology() != Methodology.WATERFALL
                        || bySize(initiative, -1) != null
                        || byMoney(initiative, -1) != null);
    }

    /**
     * How far the scope of an initiative moved, by its stated size from the first to the newest report, or by budget that
     * was added or taken for scope beside the first budget. Null where neither moved by more than this share.
     */
    public @Nullable ScopeChange scopeChange(Initiative initiative, double maxShare) {
        ScopeChange bySize = bySize(initiative, maxShare);
        ScopeChange byMoney = byMoney(initiative, maxShare);
        if (bySize == null || byMoney == null) {
            return bySize == null ? byMoney : bySize;
        }
        return ScopeChange.widest(bySize, byMoney);
    }

    private @Nullable ScopeChange bySize(Initiative initiative, double maxShare) {
        List<StatusReport> sized = initiative.statusReports().stream()
                .filter(report -> report.scopeSize() != null)
                .toList();
        return !sizesSupplied || sized.size() < 2
                ? null
                : change(
                        sized.get(0).date(),
                        size(sized.get(0)),
                        size(sized.get(sized.size() - 1)),
                        maxShare,
                        "statusReports.scopeSize");
    }

    private static BigDecimal size(StatusReport report) {
        return BigDecimal.valueOf(Objects.requireNonNull(report.scopeSize()));
    }

    private @Nullable ScopeChange byMoney(Initiative initiative, double maxShare) {
        Budget first = initiative.budgets().oldest().orElse(null);
        if (!budgetsSupplied || first == null) {
            return null;
        }
        Money added = initiative.budgets().changes(LocalDate.MIN, asOf).stream()
                .filter(BudgetChange::ofScope)
                .map(BudgetChange::difference)
                .reduce(Money.ZERO, Money::plus);
        BigDecimal before = first.amount().amount();
        return change(first.date(), before, before.add(added.amount()), maxShare, "budgets.amount");
    }

    private static @Nullable ScopeChange change(
            LocalDate since, BigDecimal before, BigDecimal after, double maxShare, String field) {
        BigDecimal moved = after.subtract(before).abs();
        return before.signum() > 0 && moved.compareTo(before.multiply(BigDecimal.valueOf(maxShare))) > 0
                ? ScopeChange.of(
                        since, moved.divide(before, MathContext.DECIMAL64).doubleValue(), field)
                : null;
    }

    /** Whether a decision changed the scope of an initiative on this day or later. */
    public boolean rescopedSince(Initiative initiative, LocalDate day) {
        return rescoped.getOrDefault(initiative.id(), List.of()).stream().anyMatch(on -> !on.isBefore(day));
    }
}
