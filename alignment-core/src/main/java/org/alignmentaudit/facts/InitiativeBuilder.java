package org.alignmentaudit.facts;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Builds an initiative. A single-valued option is set once; setting it again is an error. Not thread-safe.
 */
public final class InitiativeBuilder {

    private final Once once = new Once();
    private final String id;
    private final String name;
    private final InitiativeType type;
    private final InitiativeStatus status;
    private @Nullable String parentId;
    private List<String> tags = List.of();
    private @Nullable String sponsor;
    private List<String> teams = List.of();
    private List<String> affectedTeams = List.of();
    private @Nullable Methodology methodology;
    private @Nullable Trigger trigger;
    private @Nullable Horizon horizon;
    private @Nullable LocalDate plannedStart;
    private @Nullable LocalDate plannedEnd;
    private @Nullable LocalDate originalEnd;
    private @Nullable LocalDate actualStart;
    private @Nullable LocalDate actualEnd;
    private @Nullable LocalDate approvedOn;
    private @Nullable LocalDate liveOn;
    private @Nullable LocalDate sunsetOn;
    private @Nullable Boolean customerFacing;
    private @Nullable Boolean regulatory;
    private @Nullable Boolean businessCase;
    private @Nullable Boolean stopRule;
    private @Nullable Boolean fixesProcess;
    private List<String> processIds = List.of();
    private List<String> partnerIds = List.of();
    private List<String> dependsOn = List.of();
    private List<String> mitigates = List.of();
    private final RowsDraft<Member> members = new RowsDraft<>();
    private final RowsDraft<GoalLink> goalLinks = new RowsDraft<>();
    private final RowsDraft<ValueEffect> valueEffects = new RowsDraft<>();
    private final RowsDraft<KpiEffect> kpiEffects = new RowsDraft<>();
    private final RowsDraft<Milestone> milestones = new RowsDraft<>();
    private final RowsDraft<Assessment> assessments = new RowsDraft<>();
    private final RowsDraft<Budget> budgets = new RowsDraft<>();
    private final RowsDraft<Spend> spending = new RowsDraft<>();
    private final RowsDraft<Forecast> forecasts = new RowsDraft<>();
    private final RowsDraft<StatusReport> statusReports = new RowsDraft<>();
    private final RowsDraft<ScheduleChange> scheduleChanges = new RowsDraft<>();
    private final RowsDraft<Benefit> benefits = new RowsDraft<>();
    private final RowsDraft<Adoption> adoption = new RowsDraft<>();

    InitiativeBuilder(String id, String name, InitiativeType type, InitiativeStatus status) {
        this.id = id;
        this.name = name;
        this.type = type;
        this.status = status;
    }

    /** The programme it belongs to. */
    public InitiativeBuilder parentId(String parentId) {
        once.set("parentId");
        this.parentId = parentId;
        return this;
    }

    /** Free words of the host. */
    public InitiativeBuilder tags(String... tags) {
        once.set("tags");
        this.tags = List.of(tags);
        return this;
    }

    /** Pseudonym of who answers for it. */
    public InitiativeBuilder sponsor(String sponsor) {
        once.set("sponsor");
        this.sponsor = sponsor;
        return this;
    }

    /** Teams that work on it. */
    public InitiativeBuilder teams(String... teams) {
        once.set("teams");
        this.teams = List.of(teams);
        return this;
    }

    /** Teams whose work it changes. */
    public InitiativeBuilder affectedTeams(String... affectedTeams) {
        once.set("affectedTeams");
        this.affectedTeams = List.of(affectedTeams);
        return this;
    }

    /** How the work is organised. */
    public InitiativeBuilder methodology(Methodology methodology) {
        once.set("methodology");
        this.methodology = methodology;
        return this;
    }

    /** What set it off. */
    public InitiativeBuilder trigger(Trigger trigger) {
        once.set("trigger");
        this.trigger = trigger;
        return this;
    }

    /** How far it reaches from today's business. */
    public InitiativeBuilder horizon(Horizon horizon) {
        once.set("horizon");
        this.horizon = horizon;
        return this;
    }

    /** Planned first day. */
    public InitiativeBuilder plannedStart(LocalDate plannedStart) {
        once.set("plannedStart");
        this.plannedStart = plannedStart;
        return this;
    }

    /** Planned last day, as of now. */
    public InitiativeBuilder plannedEnd(LocalDate plannedEnd) {
        once.set("plannedEnd");
        this.plannedEnd = plannedEnd;
        return this;
    }

    /** Planned last day, as first approved. */
    public InitiativeBuilder originalEnd(LocalDate originalEnd) {
        once.set("originalEnd");
        this.originalEnd = originalEnd;
        return this;
    }

    /** Day it started. */
    public InitiativeBuilder actualStart(LocalDate actualStart) {
        once.set("actualStart");
        this.actualStart = actualStart;
        return this;
    }

    /** Day it ended. */
    public InitiativeBuilder actualEnd(LocalDate actualEnd) {
        once.set("actualEnd");
        this.actualEnd = actualEnd;
        return this;
    }

    /** Day it was approved. */
    public InitiativeBuilder approvedOn(LocalDate approvedOn) {
        once.set("approvedOn");
        this.approvedOn = approvedOn;
        return this;
    }

    /** Day its result went live. */
    public InitiativeBuilder liveOn(LocalDate liveOn) {
        once.set("liveOn");
        this.liveOn = liveOn;
        return this;
    }

    /** Day by which it is to be wound down. */
    public InitiativeBuilder sunsetOn(LocalDate sunsetOn) {
        once.set("sunsetOn");
        this.sunsetOn = sunsetOn;
        return this;
    }

    /** Whether customers meet its result. */
    public InitiativeBuilder customerFacing(boolean customerFacing) {
        once.set("customerFacing");
        this.customerFacing = customerFacing;
        return this;
    }

    /** Whether law or a regulator requires it. */
    public InitiativeBuilder regulatory(boolean regulatory) {
        once.set("regulatory");
        this.regulatory = regulatory;
        return this;
    }

    /** Whether there is a business case. */
    public InitiativeBuilder businessCase(boolean businessCase) {
        once.set("businessCase");
        this.businessCase = businessCase;
        return this;
    }

    /** Whether it was agreed when to stop. */
    public InitiativeBuilder stopRule(boolean stopRule) {
        once.set("stopRule");
        this.stopRule = stopRule;
        return this;
    }

    /** Whether it mends the process it automates. */
    public InitiativeBuilder fixesProcess(boolean fixesProcess) {
        once.set("fixesProcess");
        this.fixesProcess = fixesProcess;
        return this;
    }

    /** Processes it changes. */
    public InitiativeBuilder processIds(String... processIds) {
        once.set("processIds");
        this.processIds = List.of(processIds);
        return this;
    }

    /** Partners it depends on. */
    public InitiativeBuilder partnerIds(String... partnerIds) {
        once.set("partnerIds");
        this.partnerIds = List.of(partnerIds);
        return this;
    }

    /** Initiatives it depends on. */
    public InitiativeBuilder dependsOn(String... dependsOn) {
        once.set("dependsOn");
        this.dependsOn = List.of(dependsOn);
        return this;
    }

    /** Kinds of incident it should prevent. */
    public InitiativeBuilder mitigates(String... mitigates) {
        once.set("mitigates");
        this.mitigates = List.of(mitigates);
        return this;
    }

    /** Adds to members, one or more rows; without any it says that there are none. */
    public InitiativeBuilder members(Member... rows) {
        members.add(List.of(rows));
        return this;
    }

    /** Adds to goalLinks, one or more rows; without any it says that there are none. */
    public InitiativeBuilder goalLinks(GoalLink... rows) {
        goalLinks.add(List.of(rows));
        return this;
    }

    /** Adds to valueEffects, one or more rows; without any it says that there are none. */
    public InitiativeBuilder valueEffects(ValueEffect... rows) {
        valueEffects.add(List.of(rows));
        return this;
    }

    /** Adds to kpiEffects, one or more rows; without any it says that there are none. */
    public InitiativeBuilder kpiEffects(KpiEffect... rows) {
        kpiEffects.add(List.of(rows));
        return this;
    }

    /** Adds to milestones, one or more rows; without any it says that there are none. */
    public InitiativeBuilder milestones(Milestone... rows) {
        milestones.add(List.of(rows));
        return this;
    }

    /** Adds to assessments, one or more rows; without any it says that there are none. */
    public InitiativeBuilder assessments(Assessment... rows) {
        assessments.add(List.of(rows));
        return this;
    }

    /** Adds to budgets, one or more rows; without any it says that there are none. */
    public InitiativeBuilder budgets(Budget... rows) {
        budgets.add(List.of(rows));
        return this;
    }

    /** Adds to spending, one or more rows; without any it says that there are none. */
    public InitiativeBuilder spending(Spend... rows) {
        spending.add(List.of(rows));
        return this;
    }

    /** Adds to forecasts, one or more rows; without any it says that there are none. */
    public InitiativeBuilder forecasts(Forecast... rows) {
        forecasts.add(List.of(rows));
        return this;
    }

    /** Adds to statusReports, one or more rows; without any it says that there are none. */
    public InitiativeBuilder statusReports(StatusReport... rows) {
        statusReports.add(List.of(rows));
        return this;
    }

    /** Adds to scheduleChanges, one or more rows; without any it says that there are none. */
    public InitiativeBuilder scheduleChanges(ScheduleChange... rows) {
        scheduleChanges.add(List.of(rows));
        return this;
    }

    /** Adds to benefits, one or more rows; without any it says that there are none. */
    public InitiativeBuilder benefits(Benefit... rows) {
        benefits.add(List.of(rows));
        return this;
    }

    /** Adds to adoption, one or more rows; without any it says that there are none. */
    public InitiativeBuilder adoption(Adoption... rows) {
        adoption.add(List.of(rows));
        return this;
    }

    /** The initiative, seen with everything known. */
    public Initiative build() {
        return new Initiative(
                id,
                name,
                type,
                status,
                parentId,
                tags,
                sponsor,
                teams,
                affectedTeams,
                methodology,
                trigger,
                horizon,
                plannedStart,
                plannedEnd,
                originalEnd,
                actualStart,
                actualEnd,
                approvedOn,
                liveOn,
                sunsetOn,
                customerFacing,
                regulatory,
                businessCase,
                stopRule,
                fixesProcess,
                processIds,
                partnerIds,
                dependsOn,
                mitigates,
                members.build(Rows::new, Rows::new),
                goalLinks.build(Rows::new, Rows::new),
                valueEffects.build(Rows::new, Rows::new),
                kpiEffects.build(Rows::new, Rows::new),
                milestones.build(History::new, History::new),
                assessments.build(History::new, History::new),
                budgets.build(BudgetHistory::new, BudgetHistory::new),
                spending.build(SpendingHistory::new, SpendingHistory::new),
                forecasts.build(ForecastHistory::new, ForecastHistory::new),
                statusReports.build(StatusHistory::new, StatusHistory::new),
                scheduleChanges.build(ScheduleHistory::new, ScheduleHistory::new),
                benefits.build(History::new, History::new),
                adoption.build(History::new, History::new),
                LocalDate.MAX);
    }
}
