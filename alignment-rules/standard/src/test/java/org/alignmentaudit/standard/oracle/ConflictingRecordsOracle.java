package org.alignmentaudit.standard.oracle;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.stream.IntStream;
import org.alignmentaudit.facts.Band;
import org.alignmentaudit.facts.Budget;
import org.alignmentaudit.facts.BudgetReason;
import org.alignmentaudit.facts.Initiative;
import org.alignmentaudit.facts.Kpi;
import org.alignmentaudit.facts.Spend;
import org.alignmentaudit.facts.StatusReport;
import org.alignmentaudit.facts.SubjectType;
import org.alignmentaudit.facts.Survey;
import org.alignmentaudit.facts.SurveyItem;
import org.alignmentaudit.facts.Team;
import org.alignmentaudit.portfolio.Portfolio;

/**
 * DQ-02: records that cannot both be right.
 *
 * <p>Read so: a budget that did not change was not restated. A value is in another unit that is a hundred or a thousand times
 * its neighbour, or a quarter as much again, or would have to be a quarter larger for that: 80 to 125 or 800 to 1,250 times.
 */
final class ConflictingRecordsOracle implements Oracle {

    private static final List<BigDecimal> UNITS = List.of(BigDecimal.valueOf(100), BigDecimal.valueOf(1000));
    private static final BigDecimal TOLERANCE = new BigDecimal("1.25");

    @Override
    public String rule() {
        return "DQ-02";
    }

    @Override
    public SortedMap<String, SortedSet<String>> firing(Portfolio portfolio) {
        Firing firing = new Firing();
        portfolio.initiatives().forEach(initiative -> assess(initiative, portfolio, firing));
        portfolio.kpis().stream()
                .filter(kpi -> portfolio.supplies("kpis.observations") && jumps(kpi))
                .forEach(kpi -> firing.add(SubjectType.KPI, kpi.id(), "c"));
        portfolio.surveys().stream()
                .filter(survey -> portfolio.supplies("surveys.items") && answeredTooOften(survey))
                .forEach(survey -> firing.add(SubjectType.SURVEY, survey.id(), "e"));
        if (Recent.supplied(portfolio, "organization.headcount", "teams.headcount") && crowded(portfolio)) {
            firing.add(SubjectType.ORGANIZATION, portfolio.organization().id(), "f");
        }
        if (portfolio.cut().values().stream().anyMatch(rows -> rows > 0)) {
            firing.add(SubjectType.ORGANIZATION, portfolio.organization().id(), "h");
        }
        return firing.bySubject();
    }

    private static void assess(Initiative initiative, Portfolio portfolio, Firing firing) {
        if (portfolio.supplies("initiatives.budgets")) {
            List<Budget> versions = initiative.budgets().list();
            if (neighbours(versions).anyMatch(i -> restated(versions.get(i - 1), versions.get(i)))) {
                firing.add(SubjectType.INITIATIVE, initiative.id(), "a");
            }
            if (neighbours(versions).anyMatch(i -> jumps(versions.get(i - 1), versions.get(i)))) {
                firing.add(SubjectType.INITIATIVE, initiative.id(), "d");
            }
        }
        if (portfolio.supplies("initiatives.statusReports") && rescaled(initiative)) {
            firing.add(SubjectType.INITIATIVE, initiative.id(), "b");
        }
        if (Recent.supplied(portfolio, "initiatives.spending.unplanned", "initiatives.spending.actual")
                && initiative.spending().list().stream().anyMatch(ConflictingRecordsOracle::moreUnplanned)) {
            firing.add(SubjectType.INITIATIVE, initiative.id(), "g");
        }
    }

    /** The place of each but the first. */
    private static IntStream neighbours(List<?> rows) {
        return IntStream.range(1, rows.size());
    }

    private static boolean restated(Budget before, Budget after) {
        return after.reason() == BudgetReason.PRICE_BASE && !after.amount().equals(before.amount());
    }

    private static boolean rescaled(Initiative initiative) {
        return initiative.statusReports().list().stream()
                        .filter(report -> report.band() != Band.UNRATED)
                        .map(StatusReport::scale)
                        .distinct()
                        .count()
                > 1;
    }

    private static boolean moreUnplanned(Spend row) {
        return row.unplanned() != null
                && row.actual() != null
                && row.unplanned().compareTo(row.actual()) > 0;
    }

    private static boolean jumps(Kpi kpi) {
        List<BigDecimal> values = kpi.observations().list().stream()
                .map(observation -> BigDecimal.valueOf(observation.value()))
                .toList();
        return neighbours(values).anyMatch(i -> jumps(values.get(i - 1), values.get(i)));
    }

    private static boolean jumps(Budget before, Budget after) {
        return after.reason() != BudgetReason.PHASE
                && jumps(before.amount().amount(), after.amount().amount());
    }

    private static boolean jumps(BigDecimal before, BigDecimal after) {
        BigDecimal large = before.abs().max(after.abs());
        BigDecimal small = before.abs().min(after.abs());
        return before.signum() * after.signum() > 0
                && UNITS.stream().map(small::multiply).anyMatch(meant -> near(large, meant) && near(meant, large));
    }

    private static boolean near(BigDecimal one, BigDecimal other) {
        return one.compareTo(other.multiply(TOLERANCE)) <= 0;
    }

    private static boolean answeredTooOften(Survey survey) {
        return survey.items().list().stream()
                .map(SurveyItem::key)
                .anyMatch(key -> answers(survey, key, true) > survey.responses()
                        || answers(survey, key, false) > survey.responses());
    }

    private static int answers(Survey survey, String key, boolean ofTeams) {
        return survey.items().list().stream()
                .filter(item -> item.key().equals(key) && ofTeams == (item.teamId() != null))
                .mapToInt(SurveyItem::sampleSize)
                .sum();
    }

    private static boolean crowded(Portfolio portfolio) {
        Integer headcount = portfolio.organization().headcount();
        int inTeams = portfolio.teams().stream()
                .filter(team -> team.parentId() == null)
                .map(Team::headcount)
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .sum();
        return headcount != null && inTeams > headcount;
    }
}
