package org.alignmentaudit.portfolio;

import static org.alignmentaudit.portfolio.Given.AS_OF;
import static org.alignmentaudit.portfolio.Given.daysAgo;
import static org.alignmentaudit.portfolio.Given.decision;
import static org.alignmentaudit.portfolio.Given.goal;
import static org.alignmentaudit.portfolio.Given.initiative;
import static org.alignmentaudit.portfolio.Given.organization;
import static org.alignmentaudit.portfolio.Given.portfolio;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.alignmentaudit.facts.Band;
import org.alignmentaudit.facts.Fact;
import org.alignmentaudit.facts.GoalLink;
import org.alignmentaudit.facts.Money;
import org.alignmentaudit.facts.Organization;
import org.alignmentaudit.facts.Spend;
import org.alignmentaudit.facts.StatusReport;
import org.alignmentaudit.internal.engine.Sha256;
import org.junit.jupiter.api.Test;

/** The text that the digest of a portfolio is taken of, written out by hand. */
class CanonicalFormTest {

    private static final String BAKER =
            "\"organization\":{\"asOf\":\"2026-06-30\",\"currency\":\"EUR\",\"id\":\"BAKER\",\"name\":\"Baker\"}";

    private static String canonical(String elements) {
        return Sha256.hex("{\"format\":\"alignment-portfolio/1\"," + elements + ",\"supplied\":[],\"unavailable\":[]}");
    }

    @Test
    void theSmallestPortfolio() {
        assertThat(portfolio().digest()).isEqualTo(canonical(BAKER));
    }

    @Test
    void keysAreInAlphabeticalOrderAndAbsentValuesLeftOut() {
        assertThat(portfolio(goal("G").priority(1).due(AS_OF).standing(false).build())
                        .digest())
                .isEqualTo(canonical("\"goals\":[{\"due\":\"2026-06-30\",\"id\":\"G\",\"priority\":1,"
                        + "\"standing\":false,\"status\":\"ACTIVE\",\"title\":\"Goal G\"}]," + BAKER));
    }

    @Test
    void listsKnownToBeEmptyAreWrittenAndUnknownOnesLeftOut() {
        assertThat(portfolio(goal("G").objectives().build()).digest())
                .isEqualTo(canonical("\"goals\":[{\"id\":\"G\",\"objectives\":[],\"status\":\"ACTIVE\","
                        + "\"title\":\"Goal G\"}]," + BAKER));
    }

    @Test
    void elementsWithoutRecordsAreWritten() {
        assertThat(organization().supplied("goals").build().digest()).isEqualTo(canonical("\"goals\":[]," + BAKER));
    }

    @Test
    void numbersHaveNoExponentAndNoTrailingZeros() {
        assertThat(portfolio(
                                decision("D", AS_OF)
                                        .amount(Money.of("1250000.50"))
                                        .editShare(1e-7)
                                        .build(),
                                decision("E", AS_OF)
                                        .amount(Money.of("0.000001"))
                                        .editShare(1.0)
                                        .build(),
                                decision("F", AS_OF).editShare(-0.0).build())
                        .digest())
                .isEqualTo(Sha256.hex("{\"decisions\":["
                        + "{\"amount\":1250000.5,\"decidedOn\":\"2026-06-30\",\"editShare\":0.0000001,\"id\":\"D\",\"kind\":\"SELECT\"},"
                        + "{\"amount\":0.000001,\"decidedOn\":\"2026-06-30\",\"editShare\":1,\"id\":\"E\",\"kind\":\"SELECT\"},"
                        + "{\"decidedOn\":\"2026-06-30\",\"editShare\":0,\"id\":\"F\",\"kind\":\"SELECT\"}],"
                        + "\"format\":\"alignment-portfolio/1\"," + BAKER
                        + ",\"supplied\":[],\"unavailable\":[]}"));
    }

    @Test
    void rowsAreSortedByTheirOwnText() {
        assertThat(portfolio(initiative("I")
                                .spending(Spend.actual(AS_OF, Money.of(9)), Spend.actual(daysAgo(1), Money.of(10)))
                                .build())
                        .digest())
                .isEqualTo(canonical("\"initiatives\":[{\"id\":\"I\",\"name\":\"Initiative I\",\"spending\":["
                        + "{\"actual\":10,\"date\":\"2026-06-29\"},{\"actual\":9,\"date\":\"2026-06-30\"}],"
                        + "\"status\":\"ACTIVE\",\"type\":\"PROJECT\"}]," + BAKER));
    }

    @Test
    void listsOfTextsAreSorted() {
        assertThat(portfolio(initiative("I").tags("run", "change").build()).digest())
                .isEqualTo(canonical("\"initiatives\":[{\"id\":\"I\",\"name\":\"Initiative I\",\"status\":\"ACTIVE\","
                        + "\"tags\":[\"change\",\"run\"],\"type\":\"PROJECT\"}]," + BAKER));
    }

    @Test
    void daysOfTheYearHaveNoYear() {
        Portfolio portfolio = Portfolio.builder()
                .organization(Organization.builder("B", "Baker", AS_OF)
                        .fiscalYearStart(MonthDay.of(4, 1))
                        .build())
                .build();
        assertThat(portfolio.digest())
                .isEqualTo(canonical("\"organization\":{\"asOf\":\"2026-06-30\",\"fiscalYearStart\":\"04-01\","
                        + "\"id\":\"B\",\"name\":\"Baker\"}"));
    }

    @Test
    void controlCharactersQuotesAndBackslashesAreEscapedAndNothingElse() {
        assertThat(portfolio(goal("G")
                                .description("\u0000 \t\r\n \u001f \u007f \" \\ / \u00e9 \u20ac \ud83c\udf5e")
                                .build())
                        .digest())
                .isEqualTo(canonical(
                        "\"goals\":[{\"description\":\"\\u0000 \\u0009\\u000d\\u000a \\u001f \u007f \\\" \\\\ / \u00e9 \u20ac \ud83c\udf5e\","
                                + "\"id\":\"G\",\"status\":\"ACTIVE\",\"title\":\"Goal G\"}],"
                                + BAKER));
    }

    @Test
    void whatIsDeclaredIsSortedAndWrittenInFull() {
        Portfolio portfolio = organization()
                .supplied("statusReports.cpi", "goals.owner")
                .unavailable("risks", "budgets")
                .build();
        assertThat(portfolio.digest())
                .isEqualTo(Sha256.hex("{\"format\":\"alignment-portfolio/1\"," + BAKER
                        + ",\"supplied\":[\"goals.owner\",\"initiatives.statusReports.cpi\"]"
                        + ",\"unavailable\":[\"initiatives.budgets\",\"risks\"]}"));
    }

    @Test
    void aPortfolioOfManyPagesIsDigestedAsOneText() {
        String filling = "x".repeat(3_000);
        List<String> written = new ArrayList<>();
        List<Fact> goals = new ArrayList<>();
        for (int i = 100; i < 200; i++) {
            goals.add(goal("G" + i).description(filling).build());
            written.add("{\"description\":\"" + filling + "\",\"id\":\"G" + i
                    + "\",\"status\":\"ACTIVE\",\"title\":\"Goal G" + i + "\"}");
        }
        assertThat(organization().addAll(goals).build().digest())
                .isEqualTo(canonical("\"goals\":[" + String.join(",", written) + "]," + BAKER));
    }

    @Test
    void orderOfInputDoesNotMatter() {
        List<Fact> facts = new ArrayList<>(List.of(
                goal("A").build(),
                goal("B").build(),
                decision("D", AS_OF).goalIds("A", "B").build(),
                shuffled(false),
                initiative("J").build()));
        String digest = organization().addAll(facts).build().digest();
        Collections.shuffle(facts, new Random(7));
        facts.replaceAll(fact -> fact.id().equals("I") ? shuffled(true) : fact);
        assertThat(organization().addAll(facts).build().digest()).isEqualTo(digest);
    }

    private static Fact shuffled(boolean reversed) {
        StatusReport older = StatusReport.of(daysAgo(9), Band.RED);
        StatusReport newer = StatusReport.of(daysAgo(1), Band.GREEN);
        GoalLink strong = GoalLink.to("A");
        GoalLink weak = GoalLink.to("A", 0.1);
        return reversed
                ? initiative("I")
                        .tags("b", "a")
                        .statusReports(newer, older)
                        .goalLinks(weak, strong)
                        .build()
                : initiative("I")
                        .tags("a", "b")
                        .statusReports(older, newer)
                        .goalLinks(strong, weak)
                        .build();
    }

    @Test
    void theLocaleOfTheMachineDoesNotMatter() {
        Locale before = Locale.getDefault();
        String digest =
                portfolio(goal("G").description("\u0001").priority(3).build()).digest();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(portfolio(goal("G").description("\u0001").priority(3).build())
                            .digest())
                    .isEqualTo(digest);
        } finally {
            Locale.setDefault(before);
        }
    }
}
