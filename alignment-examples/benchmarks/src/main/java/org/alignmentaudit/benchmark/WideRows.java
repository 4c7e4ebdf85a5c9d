package org.alignmentaudit.benchmark;

import java.time.LocalDate;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.alignmentaudit.facts.Organization;
import org.alignmentaudit.facts.OrganizationStage;
import org.alignmentaudit.facts.Posture;
import org.alignmentaudit.portfolio.Portfolio;
import org.alignmentaudit.portfolio.PortfolioBuilder;
import org.alignmentaudit.portfolio.TableInput;

/**
 * The workload with what the rest of the standard pack reads: budgets, forecasts, schedules, KPIs, words to people, deals,
 * partners and more, in proportion to the number of initiatives. Plain arithmetic takes the place of chance, so that every
 * run draws the same.
 */
final class WideRows {

    private static final LocalDate AS_OF = Workload.AS_OF;
    private static final String[] KPI_KINDS = {"OUTCOME", "OUTPUT", "ACTIVITY"};
    private static final String[] CATEGORIES = {"PROJECT_ALIGNMENT", "EMPLOYEE", "CUSTOMER", "COHERENCE", "ADAPTABILITY"
    };

    private final Workload rows;
    private final PortfolioBuilder builder;
    private final int initiatives;
    private final int goals;

    private WideRows(Workload rows, PortfolioBuilder builder) {
        this.rows = rows;
        this.builder = builder;
        this.initiatives = rows.initiatives.size();
        this.goals = rows.goals.size();
    }

    static Portfolio build(Workload rows) {
        PortfolioBuilder builder = Portfolio.builder()
                .organization(Organization.builder("benchmark", "Benchmark", AS_OF)
                        .headcount(rows.initiatives.size())
                        .since(AS_OF.minusYears(4))
                        .stage(OrganizationStage.MATURE)
                        .posture(Posture.GROW)
                        .build());
        ByLibrary.others(rows, builder);
        WideRows wide = new WideRows(rows, builder);
        wide.ofGoals();
        wide.ofInitiatives();
        wide.ofMoney();
        wide.ofEffects();
        wide.ofPeople();
        wide.ofSurroundings();
        return builder.build();
    }

    private static void times(int number, IntConsumer row) {
        IntStream.range(0, number).forEach(row);
    }

    private static LocalDate ago(long days) {
        return AS_OF.minusDays(days);
    }

    private String initiative(int i) {
        return rows.initiatives.get(i % initiatives).id();
    }

    private String goal(int i) {
        return rows.goals.get(i % goals).id();
    }

    private static String kpi(int goal) {
        return "K" + goal;
    }

    private void ofGoals() {
        TableInput terms =
                builder.table("goals", "id", "title", "status", "due", "start", "owner", "ownerActive", "priority");
        TableInput objectives = builder.table(
                "objectives",
                "goalId",
                "id",
                "title",
                "kpiId",
                "baseline",
                "target",
                "unit",
                "direction",
                "kind",
                "due");
        TableInput changes = builder.table("goal_changes", "goalId", "date", "field", "oldValue", "newValue");
        TableInput kpis = builder.table("kpis", "id", "name", "kind", "category", "cadenceDays");
        TableInput observations = builder.table("observations", "kpiId", "date", "value");
        times(goals, g -> {
            Workload.GoalRow row = rows.goals.get(g);
            terms.row(
                    row.id(),
                    row.id(),
                    row.status(),
                    row.due(),
                    ago(400 + g % 300),
                    "p" + g % 50,
                    g % 9 != 0,
                    1 + g % 5);
            objectives.row(goal(g), "O" + g, "O" + g, kpi(g), 0, 100, "points", "UP", "COMMITTED", ago(-100 - g % 300));
            changes.row(goal(g), ago(g % 500), g % 2 == 0 ? "priority" : "title", "1", "2");
            kpis.row(kpi(g), kpi(g), KPI_KINDS[g % 3], CATEGORIES[g % 5], 30);
            times(24, month -> observations.row(kpi(g), ago(30L * month + g % 20), 3.0 * (24 - month) + g % 7));
        });
    }

    private void ofInitiatives() {
        TableInput plans = builder.table(
                "initiatives",
                "id",
                "name",
                "type",
                "status",
                "trigger",
                "sponsor",
                "methodology",
                "horizon",
                "plannedStart",
                "originalEnd",
                "plannedEnd",
                "actualStart",
                "approvedOn",
                "customerFacing",
                "businessCase",
                "regulatory");
        TableInput moves = builder.table("schedule_changes", "initiativeId", "date", "oldEnd", "newEnd", "reason");
        TableInput milestones = builder.table("milestones", "initiativeId", "date", "kind");
        TableInput scores = builder.table("assessments", "initiativeId", "date", "score");
        times(initiatives, i -> {
            LocalDate start = ago(500 + i % 200);
            LocalDate end = ago(-30 - i % 200);
            Workload.InitiativeRow row = rows.initiatives.get(i);
            plans.row(
                    row.id(),
                    row.id(),
                    i % 10 == 0 ? "AUTOMATION" : "PROJECT",
                    row.status(),
                    row.trigger(),
                    "p" + i % 50,
                    i % 3 == 0 ? "AGILE" : "WATERFALL",
                    i % 10 == 0 ? "NEW" : "CORE",
                    start,
                    end.minusDays(i % 10 == 0 ? 120 : i % 3 * 5L),
                    end,
                    start,
                    start.minusDays(10),
                    i % 4 == 0,
                    i % 3 != 0,
                    i % 20 == 0);
            times(
                    i % 10 == 0 ? 3 : i % 2,
                    n -> moves.row(
                            initiative(i),
                            ago(300 - 50L * n),
                            end.minusDays(40 - 10L * n),
                            end.minusDays(30 - 10L * n),
                            "DELAY"));
            times(3, n -> milestones.row(initiative(i), ago(90L * n + i % 80), n == 2 ? "GATE" : "INCREMENT"));
            scores.row(initiative(i), start.minusDays(20), i % 10 / 10.0);
        });
    }

    private void ofMoney() {
        TableInput budgets =
                builder.table("budgets", "initiativeId", "date", "amount", "reason", "contingency", "basis");
        TableInput forecasts =
                builder.table("forecasts", "initiativeId", "date", "costToComplete", "remainingBenefit", "p50", "p80");
        TableInput benefits = builder.table("benefits", "initiativeId", "date", "planned", "realised");
        times(initiatives, i -> {
            int first = 40_000 + i % 1000 * 25;
            int held = i % 10 == 0 ? first / 20 : first / 2;
            budgets.row(initiative(i), ago(480), first, "INITIAL", held, "OWN");
            budgets.row(
                    initiative(i),
                    ago(60 + i % 100),
                    first + i % 9 * 900,
                    i % 2 == 0 ? "TOP_UP" : "SCOPE",
                    held,
                    "OWN");
            times(
                    3,
                    n -> forecasts.row(
                            initiative(i),
                            ago(200 - 60L * n),
                            5_000 + 900 * n,
                            i % 5 * 2_000,
                            first + 1_000,
                            first + 4_000));
            times(2, n -> benefits.row(initiative(i), ago(60 + 90L * n), 2_000, i % 3 * 500));
        });
    }

    private void ofEffects() {
        TableInput values = builder.table("values", "id", "statement", "enforcement");
        times(10, v -> values.row("V" + v, "V" + v, v % 2 == 0 ? "STRICT" : "GUIDE"));
        TableInput onValues = builder.table("value_effects", "initiativeId", "valueId", "effect");
        TableInput onKpis = builder.table("kpi_effects", "initiativeId", "kpiId", "direction");
        TableInput risks = builder.table("risks", "id", "subjectType", "subjectId", "severity", "due");
        TableInput assumptions =
                builder.table("assumptions", "id", "subjectType", "subjectId", "statement", "status", "lastValidated");
        TableInput reviews = builder.table("reviews", "id", "subjectType", "subjectId", "kind", "date", "outcome");
        times(initiatives, i -> {
            onValues.row(initiative(i), "V" + i % 10, i % 11 == 0 ? -0.5 : 0.3);
            onKpis.row(initiative(i), kpi(i % goals), i % 2 == 0 ? "UP" : "DOWN");
            risks.row("R" + i, "INITIATIVE", initiative(i), i % 12 == 0 ? "HIGH" : "LOW", ago(i % 90 - 40));
            assumptions.row("A" + i, "INITIATIVE", initiative(i), "A" + i, "VALID", ago(i % 200));
            if (i % 5 == 0) {
                reviews.row("V" + i, "INITIATIVE", initiative(i), "INDEPENDENT", ago(i % 300), "CONTINUE");
            }
        });
        times(3, n -> reviews.row("S" + n, "ORGANIZATION", "benchmark", "STRATEGY", ago(200 + 90L * n), "CONTINUE"));
    }

    private void ofPeople() {
        TableInput told = builder.table("communications", "id", "subjectType", "subjectId", "date", "explainsWhy");
        times(goals, g -> told.row("C" + g, "GOAL", goal(g), ago(g % 300), g % 2 == 0));
        TableInput feedback = builder.table("feedback", "id", "date", "answeredOn");
        times(initiatives / 10, i -> feedback.row("F" + i, ago(40 + i % 200), i % 3 == 0 ? ago(20) : null));
        TableInput surveys = builder.table("surveys", "id", "kind", "date", "population", "responses");
        surveys.row("S", "SURVEY", ago(30), 1_000, 700);
        TableInput items = builder.table("survey_items", "surveyId", "key", "favourable", "sampleSize");
        items.row("S", "WHAT", 0.7, 600);
        items.row("S", "WHY", 0.5, 600);
        TableInput sessions = builder.table("sessions", "id", "date", "kind");
        sessions.row("S", ago(120), "DIALOGUE");
        TableInput trainings = builder.table("trainings", "id", "kind", "audience", "date", "trained", "eligible");
        trainings.row("T", "BIAS", "LEADERS", ago(100), 3, 12);
        TableInput tools = builder.table("tools", "id", "kind", "lastUsed");
        tools.row("T", "DASHBOARD", ago(20));
        TableInput actions = builder.table("actions", "id", "rule", "subjectType", "subjectId", "state", "due");
        times(
                initiatives / 20,
                i -> actions.row("N" + i, "CB-03", "INITIATIVE", initiative(i), "ACCEPTED", ago(i % 90)));
    }

    private void ofSurroundings() {
        TableInput deals = builder.table(
                "opportunities",
                "id",
                "stage",
                "created",
                "outcome",
                "closedOn",
                "lossReason",
                "closePushes",
                "commit");
        times(initiatives, i -> {
            boolean open = i % 3 == 0;
            deals.row(
                    "D" + i,
                    "offer",
                    ago(300 + i % 200),
                    open ? null : i % 3 == 1 ? "WON" : "LOST",
                    open ? null : ago(i % 350),
                    i % 3 == 2 ? (i % 5 == 0 ? "SUBSTITUTE" : "PRICE") : null,
                    i % 5,
                    i % 2 == 0);
        });
        TableInput signals =
                builder.table("customer_signals", "id", "metric", "date", "value", "sampleSize", "initiativeId");
        times(
                initiatives,
                i -> signals.row(
                        "Z" + i, i % 2 == 0 ? "NPS" : "COMPLAINTS", ago(i % 360), 10 + i % 40, 50, initiative(i)));
        TableInput partners = builder.table("partners", "id", "name", "kind", "criticality", "share", "contractEnd");
        TableInput deliveries = builder.table("partner_performance", "partnerId", "date", "onTimeInFull");
        times(initiatives / 20, p -> {
            partners.row("P" + p, "P" + p, "SUPPLIER", 1 + p % 5, p % 60 / 100.0, ago(-p % 400));
            times(6, month -> deliveries.row("P" + p, ago(30L * month + 1), 0.8 + p % 20 / 100.0));
        });
        TableInput influencers = builder.table("influencers", "id", "kind", "date", "impact");
        TableInput incidents = builder.table("incidents", "id", "date", "kind", "severity", "loss");
        times(initiatives / 50, n -> {
            influencers.row("W" + n, n % 3 == 0 ? "DISRUPTION" : "EXTERNAL", ago(n % 300), n % 2 == 0 ? "HIGH" : "LOW");
            incidents.row("Q" + n, ago(n % 1000), "kind " + n % 12, "LOW", n % 100 * 10);
        });
    }
}
