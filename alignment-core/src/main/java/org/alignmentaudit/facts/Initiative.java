package org.alignmentaudit.facts;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.alignmentaudit.dictionary.Child;
import org.alignmentaudit.dictionary.Element;
import org.alignmentaudit.dictionary.KnownFrom;
import org.alignmentaudit.dictionary.Meaning;
import org.alignmentaudit.dictionary.NotBefore;
import org.alignmentaudit.dictionary.Refers;
import org.alignmentaudit.dictionary.SeenOn;
import org.jspecify.annotations.Nullable;

/**
 * An undertaking: project, campaign, automation, hire, with its histories.
 */
@Element(value = "initiatives", singular = "initiative")
public record Initiative(
        @Meaning("identifier") String id,
        @Meaning("what readers call it") String name,
        @Meaning("kind of undertaking") InitiativeType type,
        @Meaning("where it stands") InitiativeStatus status,

        @Refers("initiatives") @Meaning("the programme it belongs to") @Nullable String parentId,

        @Meaning("free words of the host") List<String> tags,

        @Meaning("pseudonym of who answers for it") @Nullable String sponsor,

        @Refers("teams") @Meaning("teams that work on it") List<String> teams,

        @Refers("teams") @Meaning("teams whose work it changes")
        List<String> affectedTeams,

        @Meaning("how the work is organised") @Nullable Methodology methodology,
        @Meaning("what set it off") @Nullable Trigger trigger,

        @Meaning("how far it reaches from today's business") @Nullable Horizon horizon,

        @Meaning("planned first day") @Nullable LocalDate plannedStart,

        @NotBefore("plannedStart") @Meaning("planned last day, as of now") @Nullable LocalDate plannedEnd,

        @Meaning("planned last day, as first approved") @Nullable LocalDate originalEnd,

        @KnownFrom("actualStart") @Meaning("day it started") @Nullable LocalDate actualStart,

        @NotBefore("actualStart") @KnownFrom("actualEnd") @Meaning("day it ended") @Nullable LocalDate actualEnd,

        @KnownFrom("approvedOn") @Meaning("day it was approved") @Nullable LocalDate approvedOn,

        @KnownFrom("liveOn") @Meaning("day its result went live") @Nullable LocalDate liveOn,

        @Meaning("day by which it is to be wound down") @Nullable LocalDate sunsetOn,

        @Meaning("whether customers meet its result") @Nullable Boolean customerFacing,

        @Meaning("whether law or a regulator requires it") @Nullable Boolean regulatory,

        @Meaning("whether there is a business case") @Nullable Boolean businessCase,

        @Meaning("whether it was agreed when to stop") @Nullable Boolean stopRule,

        @Meaning("whether it mends the process it automates") @Nullable Boolean fixesProcess,

        @Refers("processes") @Meaning("processes it changes")
        List<String> processIds,

        @Refers("partners") @Meaning("partners it depends on")
        List<String> partnerIds,

        @Refers("initiatives") @Meaning("initiatives it depends on")
        List<String> dependsOn,

        @Meaning("kinds of incident it should prevent") List<String> mitigates,
        @Child(table = "members") Rows<Member> members,
        @Child(table = "goal_links") Rows<GoalLink> goalLinks,
        @Child(table = "value_effects") Rows<ValueEffect> valueEffects,
        @Child(table = "kpi_effects") Rows<KpiEffect> kpiEffects,
        @Child(table = "milestones") History<Milestone> milestones,
        @Child(table = "assessments") History<Assessment> assessments,
        @Child(table = "budgets") BudgetHistory budgets,
        @Child(table = "spending", many = true) SpendingHistory spending,
        @Child(table = "forecasts") ForecastHistory forecasts,
        @Child(table = "status_reports", many = true) StatusHistory statusReports,
        @Child(table = "schedule_changes") ScheduleHistory scheduleChanges,
        @Child(table = "benefits") History<Benefit> benefits,
        @Child(table = "adoption") History<Adoption> adoption,
        @SeenOn LocalDate seenOn)
        implements Subject {

    /** Sorts and copies the lists. */
    public Initiative {
        tags = Sorted.words(tags);
        teams = Sorted.words(teams);
        affectedTeams = Sorted.words(affectedTeams);
        processIds = Sorted.words(processIds);
        partnerIds = Sorted.words(partnerIds);
        dependsOn = Sorted.words(dependsOn);
        mitigates = Sorted.words(mitigates);
    }

    /** Starts an initiative with what every initiative has. */
    public static InitiativeBuilder builder(String id, String name, InitiativeType type, InitiativeStatus status) {
        return new InitiativeBuilder(id, name, type, status);
    }

    /** Whether work goes on. */
    public boolean active() {
        return status == InitiativeStatus.ACTIVE;
    }

    /** Whether nothing more comes of it: DONE or CANCELLED. */
    public boolean over() {
        return status == InitiativeStatus.DONE || status == InitiativeStatus.CANCELLED;
    }

    /** Whether it was given up: CANCELLED. */
    public boolean cancelled() {
        return status == InitiativeStatus.CANCELLED;
    }

    /** Whether it was kept: ACTIVE, PAUSED or DONE. */
    public boolean kept() {
        return active() || status == InitiativeStatus.PAUSED || status == InitiativeStatus.DONE;
    }

    /** Whether it tries what is new to the organisation: of horizon NEW, or an experiment. */
    public boolean explores() {
        return horizon == Horizon.NEW || type == InitiativeType.EXPERIMENT;
    }

    /** Whether it may spend: APPROVED or ACTIVE. */
    public boolean authorised() {
        return status == InitiativeStatus.APPROVED || active();
    }

    /** Whether it has a machine do what people did: of type AUTOMATION. */
    public boolean automates() {
        return type == InitiativeType.AUTOMATION;
    }

    /** Whether it automates, and work goes on. */
    public boolean activeAutomation() {
        return automates() && active();
    }

    /** Whether it automates, and may spend. */
    public boolean authorisedAutomation() {
        return automates() && authorised();
    }

    /** Whether it automates, and its result has been live for at least this many days. */
    public boolean automationLiveFor(int days) {
        LocalDate since = wentLiveOn();
        return automates() && live() && since != null && ChronoUnit.DAYS.between(since, seenOn) >= days;
    }

    /** Whether it holds a claim on money: APPROVED, ACTIVE or PAUSED. */
    public boolean funded() {
        return status == InitiativeStatus.APPROVED
                || status == InitiativeStatus.ACTIVE
                || status == InitiativeStatus.PAUSED;
    }

    /** Day it went live: the stated one, else the day it ended where it is DONE; null where neither is known. */
    public @Nullable LocalDate wentLiveOn() {
        return liveOn != null || status != InitiativeStatus.DONE ? liveOn : actualEnd;
    }

    /** Name of the field that tells when it went live. */
    public String wentLiveField() {
        return liveOn == null ? "actualEnd" : "liveOn";
    }

    /** Whether customers and teams live with its result: it went live and was not cancelled. */
    public boolean live() {
        return wentLiveOn() != null && status != InitiativeStatus.CANCELLED;
    }

    /** Whether customers are said to meet its result. */
    public boolean facesCustomers() {
        return Boolean.TRUE.equals(customerFacing);
    }

    /** Whether it can be told if customers meet its result. */
    public boolean customerFacingKnown() {
        return customerFacing != null;
    }

    /** Whether law or a regulator requires it. */
    public boolean regulated() {
        return Boolean.TRUE.equals(regulatory);
    }

    /** Whether it is required from outside: of type MANDATORY, or regulated. */
    public boolean requiredFromOutside() {
        return type == InitiativeType.MANDATORY || regulated();
    }

    /** Whether it is required from outside or bears one of the words that the organisation uses for keeping things running. */
    public boolean required(Collection<String> runTags) {
        return requiredFromOutside() || tagged(runTags);
    }

    /** Whether it bears one of these words, in any case of letters. */
    public boolean tagged(Collection<String> words) {
        return tags.stream().anyMatch(tag -> words.stream().anyMatch(tag::equalsIgnoreCase));
    }

    /** Whether its source says what set it off or bears any word on it. */
    public boolean originStated() {
        return trigger != null || !tags.isEmpty();
    }

    /**
     * What speaks for its idea having come from a trend: the trigger where that is TREND, VENDOR_PITCH or PEER, then each of
     * its words that is one of these, in any case of letters.
     */
    public List<String> trendSigns(Collection<String> trendTags) {
        Stream<String> set = trigger != null && trigger.follows() ? Stream.of(trigger.name()) : Stream.empty();
        return Stream.concat(set, tags.stream().filter(tag -> trendTags.stream().anyMatch(tag::equalsIgnoreCase)))
                .toList();
    }

    /** Whether anything speaks for its idea having come from a trend. */
    public boolean followsTrend(Collection<String> trendTags) {
        return !trendSigns(trendTags).isEmpty();
    }

    /** Whether it is stated that there is a business case. */
    public boolean justified() {
        return Boolean.TRUE.equals(businessCase);
    }

    /** Days from its start, or its planned start where the actual one is unknown, to its planned end; null if unknown. */
    public @Nullable Long plannedDays() {
        LocalDate start = actualStart == null ? plannedStart : actualStart;
        return start == null || plannedEnd == null ? null : ChronoUnit.DAYS.between(start, plannedEnd);
    }

    /** Days since it started, or since its planned start where the actual one is unknown; null where both are. */
    public @Nullable Long ageDays() {
        LocalDate start = actualStart == null ? plannedStart : actualStart;
        return start == null ? null : ChronoUnit.DAYS.between(start, seenOn);
    }

    /** Budget in force on the day it is seen; null where none is known. */
    public @Nullable Money budgetInForce() {
        return budgets.inForce();
    }

    /**
     * The raise of the budget up to the newest status report: against the newest report that is at least this many days
     * older, the report before it where none is that old, twelve months before where there is only one. Cost at
     * completion stands in for the budget only where there is no budget history. Null where it cannot be measured.
     */
    public @Nullable Raise raise(int windowDays) {
        return Raise.of(this, windowDays);
    }

    /** Name of the field that tells what it should cost: its budgets, or the forecasts that stand in where there are none. */
    public String costField() {
        return budgets.any() ? "budgets.amount" : "forecasts.costToComplete";
    }

    /**
     * How often the budget was raised by more than this share, unexplained by scope or phase, from one status report to
     * the next within the trailing run of bad status.
     */
    public int raisesInBadRun(double minShare) {
        return Raise.countInBadRun(this, minShare);
    }

    /** The spending since the trailing run of bad status began, as far as planned and actual can be compared. */
    public PlannedAndActual spendingInBadRun() {
        LocalDate since = statusReports.badSince();
        return since == null ? PlannedAndActual.NONE : spending.compared(since, seenOn);
    }

    /**
     * Whether it can be told how much of the plan was spent in the run of bad status, or there is no run of at least this
     * many reports.
     */
    public boolean badRunSpendingKnown(int reports) {
        return !statusReports.badRunAtLeast(reports) || spendingInBadRun().comparable();
    }

    @Override
    public SubjectRef ref() {
        return new SubjectRef(SubjectType.INITIATIVE, id, name);
    }

    /** Sum of the effective weights of its links to goals; 0 without a link. */
    public double summedWeight() {
        double sum = 0;
        List<GoalLink> links = goalLinks.list();
        for (int i = 0; i < links.size(); i++) {
            sum += links.get(i).effectiveWeight();
        }
        return sum;
    }

    /** How far its planned end lies behind the end first approved; null where one of the three dates is missing. */
    public @Nullable Slip slip() {
        return Slip.of(this);
    }

    /** The moves of its planned end that were decided in the last days. */
    public List<ScheduleChange> scheduleChangesWithin(int days) {
        return scheduleChanges.between(seenOn.minusDays(days), seenOn);
    }

    /** Whether a new base for its plan was approved in the last days. */
    public boolean rebaselinedWithin(int days) {
        return scheduleChangesWithin(days).stream().anyMatch(ScheduleChange::approvedRebaseline);
    }

    /** Whether its plan got a new base in the last days that nobody is known to have approved. */
    public boolean rebaselinedUnapprovedWithin(int days) {
        return scheduleChangesWithin(days).stream()
                .anyMatch(change -> change.rebaseline() && !change.approvedRebaseline());
    }

    /** Whether it can be told if its plan got a new base in the last days: the moves are known and each has its reason. */
    public boolean rebaselineKnown(int days) {
        return scheduleChanges.known() && scheduleChangesWithin(days).stream().allMatch(ScheduleChange::explained);
    }

    /**
     * Whether the days it states leave room for the two to run at the same time. The start is the actual one, else the
     * planned one; the end is the planned one; a day that is not stated is no bound.
     */
    public boolean runsBeside(Initiative other) {
        return startsBy(other.plannedEnd) && other.startsBy(plannedEnd);
    }

    private boolean startsBy(@Nullable LocalDate end) {
        LocalDate start = actualStart == null ? plannedStart : actualStart;
        return start == null || end == null || !start.isAfter(end);
    }

    /** Whether it names a KPI by which its effect can be told: an effect on one, or a link to a goal with one. */
    public boolean measured() {
        return kpiEffects.any() || goalLinks.stream().anyMatch(link -> link.kpiId() != null);
    }

    /** Its benefits as planned up to the day it is seen, and as realised by then. */
    public PlannedAndRealised benefitsToDate() {
        return PlannedAndRealised.of(benefits.between(LocalDate.MIN, seenOn));
    }

    /** What its links to goals say beyond that they exist. */
    public LinkCheck linkCheck() {
        return LinkCheck.of(goalLinks.list());
    }

    /** By id alone: the engine keeps facts in hash tables, and all that one holds is long. */
    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
