package org.alignmentaudit.benchmark;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Flat rows of a portfolio drawn at random, typed as a database driver hands them over. For n initiatives there are about
 * 28.5 n rows, besides one row for each group. The same n and seed always draw the same.
 *
 * <p>The draws are those of the workload that the library was designed with. Amounts are drawn as floating-point numbers and
 * rounded to cents, half up, once, so that every contestant adds up the same money.
 */
final class Workload {

    /** The day to look from; the periods are the months of its year. */
    static final LocalDate AS_OF = LocalDate.of(2026, 12, 31);

    private static final int PERIODS = 12;

    record GoalRow(String id, String status, LocalDate due) {}

    record InitiativeRow(String id, String status, String trigger) {}

    record LinkRow(String initiativeId, String goalId, double weight) {}

    record SpendingRow(String initiativeId, LocalDate date, BigDecimal planned, BigDecimal actual) {}

    record ReportRow(String initiativeId, LocalDate date, String band) {}

    record GroupRow(String id) {}

    record DecisionRow(
            String id,
            String initiativeId,
            String group,
            String kind,
            LocalDate decidedOn,
            int participants,
            int dissents,
            int options,
            int evidenceFor,
            int evidenceAgainst) {}

    final List<GoalRow> goals = new ArrayList<>();
    final List<InitiativeRow> initiatives = new ArrayList<>();
    final List<LinkRow> links = new ArrayList<>();
    final List<SpendingRow> spending = new ArrayList<>();
    final List<ReportRow> reports = new ArrayList<>();
    final List<GroupRow> groups = new ArrayList<>();
    final List<DecisionRow> decisions = new ArrayList<>();

    private final SplittableRandom random;
    private final int goalCount;
    private final int groupCount;

    Workload(int n, long seed) {
        random = new SplittableRandom(seed);
        goalCount = Math.max(5, n / 20);
        groupCount = Math.max(1, n / 10);
        for (int i = 0; i < goalCount; i++) {
            random.nextInt(5); // a weight that no rule asks for
            goals.add(new GoalRow("G" + i, "ACTIVE", LocalDate.of(2027, 1, 1).plusDays(random.nextInt(700))));
        }
        for (int i = 0; i < groupCount; i++) {
            groups.add(new GroupRow("T" + i));
        }
        for (int i = 0; i < n; i++) {
            draw(i);
        }
    }

    private void draw(int number) {
        String id = "I" + number;
        String trigger = trigger();
        initiatives.add(new InitiativeRow(id, random.nextInt(10) > 0 ? "ACTIVE" : "DONE", trigger));
        for (int count = random.nextInt(4); count > 0; count--) {
            int goal = random.nextInt(Math.max(1, goalCount * 9 / 10));
            links.add(new LinkRow(id, "G" + goal, 0.1 + random.nextDouble() * 0.9));
        }
        boolean doomed = random.nextInt(12) == 0;
        for (int period = 0; period < PERIODS; period++) {
            double plan = 1000 + random.nextInt(9000);
            double actual = plan * (0.7 + random.nextDouble() * (doomed ? 1.2 : 0.6));
            spending.add(new SpendingRow(id, day(period), cents(plan), cents(actual)));
            int luck = random.nextInt(100);
            reports.add(new ReportRow(id, day(period), band(luck, doomed && period > 7)));
        }
        decide(number, id, 0);
        decide(number, id, 1);
    }

    private void decide(int number, String id, int which) {
        int evidenceFor = random.nextInt(8);
        int evidenceAgainst = random.nextInt(3);
        String group = "T" + random.nextInt(groupCount);
        int period = which == 0 ? 0 : 6 + random.nextInt(6);
        int participants = 3 + random.nextInt(6);
        int dissents = random.nextInt(3);
        int options = 1 + random.nextInt(3);
        decisions.add(new DecisionRow(
                "D" + (2 * number + which),
                id,
                group,
                which == 0 ? "START" : "CONTINUE",
                day(period),
                participants,
                dissents,
                options,
                evidenceFor,
                evidenceAgainst));
    }

    private String trigger() {
        int drawn = random.nextInt(10);
        return drawn < 6 ? "PLAN" : drawn < 8 ? "TREND" : "COMPETITOR";
    }

    private static String band(int luck, boolean red) {
        return red || luck >= 90 ? "RED" : luck < 70 ? "GREEN" : "AMBER";
    }

    private static LocalDate day(int period) {
        return LocalDate.of(AS_OF.getYear(), period + 1, 1);
    }

    private static BigDecimal cents(double amount) {
        return BigDecimal.valueOf(amount).setScale(2, RoundingMode.HALF_UP);
    }

    /** Number of rows, groups left out. */
    int rows() {
        return goals.size() + initiatives.size() + links.size() + spending.size() + reports.size() + decisions.size();
    }
}
