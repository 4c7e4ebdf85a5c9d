package org.alignmentaudit.portfolio;

import static org.alignmentaudit.portfolio.Given.AS_OF;
import static org.alignmentaudit.portfolio.Given.decision;
import static org.alignmentaudit.portfolio.Given.initiative;
import static org.alignmentaudit.portfolio.Given.organization;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.alignmentaudit.facts.Band;
import org.alignmentaudit.facts.BudgetReason;
import org.alignmentaudit.facts.Initiative;
import org.alignmentaudit.facts.Money;
import org.alignmentaudit.facts.Option;
import org.alignmentaudit.facts.OptionScore;
import org.junit.jupiter.api.Test;

/** Flat rows of a host grow into records. */
class FactRowsTest {

    private static final FactRow INITIATIVE =
            row("initiatives", "id", "I", "name", "Oven", "type", "PROJECT", "status", "ACTIVE");

    private static FactRow row(String table, Object... cells) {
        Map<String, Object> values = new HashMap<>();
        for (int i = 0; i < cells.length; i += 2) {
            values.put((String) cells[i], cells[i + 1]);
        }
        return new FactRow(table, values);
    }

    private static Portfolio portfolio(FactRow... rows) {
        return organization().rows(rows).build();
    }

    private static String refusal(FactRow... rows) {
        return Refusal.of(organization().rows(rows));
    }

    @Test
    void childRowsReachTheirParentInAnyOrder() {
        List<FactRow> rows = new ArrayList<>(List.of(
                INITIATIVE,
                row("status_reports", "initiativeId", "I", "date", AS_OF, "band", Band.RED, "scale", "THREE"),
                row("budgets", "initiativeId", "I", "date", "2026-01-01", "amount", 100, "reason", "INITIAL"),
                row("organization", "id", "B", "name", "Bakery", "asOf", AS_OF)));
        Portfolio straight = Portfolio.builder().rows(rows).build();
        Collections.reverse(rows);
        Portfolio reversed = Portfolio.builder().rows(rows).build();
        assertThat(straight.initiatives().get(0).statusReports().size()).isEqualTo(1);
        assertThat(reversed.digest()).isEqualTo(straight.digest());
    }

    @Test
    void valuesMayBeWhatTheFieldHoldsOrReadAsSuch() {
        Initiative initiative = portfolio(
                        INITIATIVE,
                        row("budgets", "initiativeId", "I", "date", "2026-01-01", "amount", 100.5, "reason", "INITIAL"),
                        row(
                                "budgets",
                                "initiativeId",
                                "I",
                                "date",
                                LocalDate.of(2026, 1, 2),
                                "amount",
                                new BigDecimal("1E+2"),
                                "reason",
                                BudgetReason.TOP_UP,
                                "contingency",
                                Money.of(7)))
                .initiatives()
                .get(0);
        assertThat(initiative.budgets().list())
                .extracting(budget -> budget.amount().toString())
                .containsExactly("100.5", "100");
        assertThat(initiative.budgets().list().get(1).contingency()).isEqualTo(Money.of(7));
    }

    @Test
    void listsAreCollectionsOrOneTextWithBars() {
        Portfolio portfolio = portfolio(
                row("goals", "id", "G", "title", "Grow", "status", "ACTIVE"),
                row("decisions", "id", "A", "kind", "START", "decidedOn", AS_OF, "relatedIds", List.of("x", "y")),
                row("decisions", "id", "B", "kind", "START", "decidedOn", AS_OF, "relatedIds", "x|y"));
        assertThat(portfolio.decisions())
                .allSatisfy(decision -> assertThat(decision.relatedIds()).containsExactly("x", "y"));
    }

    @Test
    void nullAndEmptyTextAreAbsent() {
        Portfolio portfolio =
                portfolio(row("teams", "id", "T", "name", "Team", "headcount", null, "parentId", "", "x_note", "?"));
        assertThat(portfolio.teams().get(0).headcount()).isNull();
        assertThat(portfolio.teams().get(0).parentId()).isNull();
    }

    @Test
    void aTableWithARowSpeaksForAllRecords() {
        Portfolio portfolio = portfolio(
                INITIATIVE,
                row("initiatives", "id", "J", "name", "Shop", "type", "PROJECT", "status", "ACTIVE"),
                row("spending", "initiativeId", "I", "date", AS_OF, "actual", 5));
        assertThat(portfolio.initiatives().get(1).spending().none()).isTrue();
        assertThat(portfolio.initiatives().get(1).budgets().known()).isFalse();
    }

    @Test
    void rowsOfRowsFindTheirRow() {
        Portfolio portfolio = portfolio(
                row("option_scores", "decisionId", "D", "optionId", "O", "criterion", "cost", "score", 7),
                row("decision_options", "decisionId", "D", "id", "O", "text", "Buy"),
                row("decision_options", "decisionId", "D", "id", "P", "text", "Rent"),
                row("decisions", "id", "D", "kind", "SELECT", "decidedOn", AS_OF));
        assertThat(portfolio.decisions().get(0).options().list())
                .extracting(option -> option.scores().list())
                .containsExactlyInAnyOrder(List.of(new OptionScore("cost", 7.0)), List.of());
    }

    @Test
    void rowsBelongToRecordsThatWereAddedToo() {
        Portfolio portfolio = organization()
                .add(initiative("I").build())
                .rows(row("spending", "initiativeId", "I", "date", AS_OF, "actual", 5))
                .build();
        assertThat(portfolio.initiatives().get(0).spending().actualToDate()).isEqualTo(Money.of(5));
    }

    @Test
    void refusesARowWithoutAParent() {
        assertThat(refusal(INITIATIVE, row("spending", "date", AS_OF)))
                .isEqualTo("spending row 1/initiativeId: is missing.\nExpected the id of one of the initiatives.");
        assertThat(refusal(INITIATIVE, row("spending", "initiativeId", "J", "date", AS_OF)))
                .isEqualTo("spending row 1/initiativeId: 'J' is not among the initiatives.\nMaybe I was meant.");
    }

    @Test
    void refusesRowsOfATableWhoseParentsNobodyTells() {
        assertThat(refusal(row("spending", "initiativeId", "J", "date", AS_OF)))
                .isEqualTo("spending: continues initiatives, which is not there.\nAdd that table, or remove this one.");
    }

    @Test
    void refusesScoresOfAnOptionThatIsNotThere() {
        assertThat(refusal(
                        row("decisions", "id", "D", "kind", "SELECT", "decidedOn", AS_OF),
                        row("decision_options", "decisionId", "D", "id", "Buy", "text", "Buy"),
                        row("option_scores", "decisionId", "D", "optionId", "Buyy", "criterion", "cost", "score", 7)))
                .isEqualTo("option_scores row 1/optionId: 'Buyy' is not among the options of the decision 'D'.\n"
                        + "Maybe Buy was meant.");
    }

    @Test
    void refusesUnknownTablesAndColumnsOnce() {
        assertThat(refusal(row("spendings", "date", AS_OF), row("spendings", "date", AS_OF)))
                .isEqualTo("spendings: 'spendings' is no table of the dictionary.\nMaybe `spending` was meant.");
        FactRow team = row("teams", "id", "T", "name", "T", "headCounts", 3);
        assertThat(refusal(team, row("teams", "id", "U", "name", "U", "headCounts", 3)))
                .isEqualTo("teams row 1/headCounts: 'headCounts' is no column of teams.\nMaybe `headcount` was meant.");
    }

    @Test
    void refusesAValueThatTheFieldCannotHold() {
        assertThat(refusal(row("teams", "id", "T", "name", "T", "headcount", 2.5)))
                .isEqualTo("teams row 1/headcount: expected a whole number, found '2.5'.\nRound it to a whole number.");
        assertThat(refusal(row("goals", "id", "G", "title", "Grow", "status", "OPEN")))
                .startsWith(
                        "goals row 1/status: expected one of DRAFT, ACTIVE, MET, DROPPED, SUPERSEDED, found 'OPEN'.");
    }

    @Test
    void refusesTwoRowsOfOneId() {
        assertThat(refusal(INITIATIVE, INITIATIVE))
                .isEqualTo("initiatives row 2/id: 'I' is there twice, first at initiatives row 1.\n"
                        + "Maybe two exports were joined.");
    }

    @Test
    void tellsWhatEveryRowLacks() {
        assertThat(refusal(row("teams", "id", "T"), row("teams", "name", "U")).split("\n"))
                .containsExactly(
                        "teams row 1/name: is missing.",
                        "Expected a text.",
                        "teams row 2/id: is missing.",
                        "Expected a text.");
    }

    @Test
    void stopsReadingWhenTooMuchIsWrong() {
        List<FactRow> rows = IntStream.range(0, 20_000)
                .mapToObj(i -> row("teams", "id", "T" + i, "name", "T", "headcount", "many"))
                .toList();
        assertThat(Refusal.problems(organization().rows(rows)))
                .hasSize(10_001)
                .last()
                .hasToString("the rows added: reading ended after 10000 problems.\n"
                        + "Mend those first; maybe most have one cause.");
    }

    @Test
    void aTableSpeaksForRecordsThatWereAddedToo() {
        Portfolio portfolio = organization()
                .add(initiative("I").build(), initiative("J").build())
                .rows(row("spending", "initiativeId", "I", "date", AS_OF, "actual", 5))
                .build();
        assertThat(portfolio.initiatives().get(1).spending().none()).isTrue();
        assertThat(portfolio.initiatives().get(1).budgets().known()).isFalse();
    }

    @Test
    void rowsOfRowsFindTheRowOfARecordThatWasAdded() {
        Portfolio portfolio = organization()
                .add(decision("D", AS_OF)
                        .options(Option.scored("O", "Buy"), Option.scored("P", "Rent"))
                        .build())
                .rows(row("option_scores", "decisionId", "D", "optionId", "O", "criterion", "cost", "score", 7))
                .build();
        assertThat(portfolio.decisions().get(0).options().list())
                .extracting(option -> option.scores().list())
                .containsExactlyInAnyOrder(List.of(new OptionScore("cost", 7.0)), List.of());
    }

    @Test
    void wordsOfAListMayBeAnArray() {
        FactRow initiative = row(
                "initiatives", "id", "I", "name", "Oven", "type", "PROJECT", "status", "ACTIVE", "tags", new String[] {
                    "ai", "web"
                });
        assertThat(portfolio(initiative).initiatives().get(0).tags()).containsExactly("ai", "web");
    }

    @Test
    void refusesValuesForWhichNoTextStands() {
        byte[] bytes = {1, 2};
        assertThat(refusal(
                        row("teams", "id", bytes, "name", List.of("Team")),
                        row("initiatives", "id", "I", "name", Optional.of("Oven"), "tags", bytes),
                        row("initiatives", "id", "J", "tags", List.of(bytes)),
                        row("spending", "initiativeId", bytes, "actual", 5)))
                .contains("teams row 1/id: expected a text, found a value of byte[].\n"
                        + "Hand over a text, a number, a day or a word in its place.")
                .contains("teams row 1/name: expected a text, found a value of java.util.Immutable")
                .contains("initiatives row 1/name: expected a text, found a value of java.util.Optional")
                .contains("initiatives row 1/tags: expected a list of texts, found a value of byte[]")
                .contains("initiatives row 2/tags/0: expected a text, found a value of byte[]")
                .contains("spending row 1/initiativeId: expected a text, found a value of byte[]")
                .contains("spending row 1/date: is missing")
                .doesNotContain("[B@");
    }
}
