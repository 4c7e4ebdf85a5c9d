package org.alignmentaudit.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.alignmentaudit.facts.GoalLink;
import org.alignmentaudit.facts.Initiative;
import org.alignmentaudit.facts.InitiativeStatus;
import org.alignmentaudit.facts.InitiativeType;
import org.alignmentaudit.portfolio.FactRow;
import org.alignmentaudit.portfolio.InvalidPortfolioException;
import org.alignmentaudit.portfolio.Portfolio;
import org.alignmentaudit.portfolio.PortfolioBuilder;
import org.alignmentaudit.portfolio.Problem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several sources tell one portfolio. */
class MergedSourcesTest {

    private static final JsonPortfolio.Limits LIMITS = JsonPortfolio.Limits.DEFAULT;

    @TempDir
    private Path path;

    private Path erp;
    private Folder strategy;

    @BeforeEach
    void sources() throws IOException {
        erp = path.resolve("erp.json");
        strategy = new Folder(Files.createDirectory(path.resolve("strategy")));
    }

    private void erp(String members) throws IOException {
        String head = "'format': 'alignment-portfolio/1', 'organization':"
                + " {'id': 'B', 'name': 'Bakery', 'asOf': '2026-06-30', 'currency': 'EUR'}, ";
        Files.writeString(erp, ("{" + head + members + "}").replace('\'', '"'), UTF_8);
    }

    private Portfolio read() {
        return PortfolioFiles.read(List.of(erp, strategy.path()), LIMITS);
    }

    private List<String> problems() {
        return catchThrowableOfType(InvalidPortfolioException.class, this::read).problems().stream()
                .map(Problem::toString)
                .map(problem -> problem.replace(path + "/", ""))
                .toList();
    }

    private static final String OVEN =
            "'initiatives': [{'id': 'I', 'name': 'Oven', 'type': 'PROJECT', 'status': 'ACTIVE', 'sponsor': 'P'}]";

    @Test
    void eachTellsWhatTheOtherDoesNot() throws IOException {
        erp(OVEN);
        strategy.table("goals.csv", "id,title,status", "G,Grow,ACTIVE")
                .table("goal_links.csv", "initiativeId,goalId", "I,G")
                .table("initiatives.csv", "id,trigger", "I,TREND");
        Initiative oven = read().initiatives().get(0);
        assertThat(oven.goalLinks().list()).containsExactly(GoalLink.to("G"));
        assertThat(oven.sponsor()).isEqualTo("P");
        assertThat(oven.trigger()).hasToString("TREND");
    }

    @Test
    void theOrderOfSourcesDoesNotMatter() throws IOException {
        erp(OVEN);
        strategy.table("goals.csv", "id,title,status", "G,Grow,ACTIVE")
                .table("goal_links.csv", "initiativeId,goalId", "I,G");
        Portfolio other = PortfolioFiles.read(List.of(strategy.path(), erp), LIMITS);
        assertThat(other.digest()).isEqualTo(read().digest());
    }

    @Test
    void whatBothTellAlikeIsNoConflict() throws IOException {
        erp(OVEN);
        strategy.table("initiatives.csv", "id,name", "I,Oven");
        assertThat(read().initiatives()).hasSize(1);
    }

    @Test
    void whatTheyTellDifferentlyIsRefusedWithBothPlaces() throws IOException {
        erp(OVEN);
        strategy.table("initiatives.csv", "id,name,sponsor", "I,Stove,P");
        assertThat(problems())
                .containsExactly("strategy/initiatives.csv:2/name: 'Stove' is told as 'Oven' at erp.json"
                        + " /initiatives/0/name.\nLet one source tell it, or mend the other.");
    }

    @Test
    void aRowThatBothTellCountsOnce() throws IOException {
        erp("'goals': [{'id': 'G', 'title': 'Grow', 'status': 'ACTIVE'}], "
                + OVEN.replace("'sponsor': 'P'", "'goalLinks': [{'goalId': 'G'}, {'goalId': 'G'}]"));
        strategy.table("goal_links.csv", "initiativeId,goalId,weight", "I,G,", "I,G,0.5");
        assertThat(read().initiatives().get(0).goalLinks().list())
                .containsExactlyInAnyOrder(GoalLink.to("G"), GoalLink.to("G"), GoalLink.to("G", 0.5));
    }

    @Test
    void rowsOfOneKeyThatDifferAreRefused() throws IOException {
        erp(OVEN.replace(
                "'sponsor': 'P'", "'statusReports': [{'date': '2026-01-31', 'band': 'RED', 'scale': 'THREE'}]"));
        strategy.table("status_reports.csv", "initiativeId,date,band,scale", "I,2026-01-31,GREEN,THREE");
        assertThat(problems()).singleElement().asString().contains("a second row with [date] [2026-01-31]");
    }

    @Test
    void whatNoSourceTellsIsMissing() throws IOException {
        erp("'goals': []");
        strategy.table("initiatives.csv", "id,name", "I,Oven");
        assertThat(problems())
                .containsExactly(
                        "strategy/initiatives.csv:2/type: is missing.\nExpected one of PROJECT, AUTOMATION, CAMPAIGN,"
                                + " HIRE, SYSTEM, PROCESS, EXPERIMENT, MANDATORY.",
                        "strategy/initiatives.csv:2/status: is missing.\nExpected one of IDEA, APPROVED, ACTIVE, PAUSED,"
                                + " DONE, CANCELLED.");
    }

    @Test
    void rowsOfARecordThatNoSourceTells() throws IOException {
        erp(OVEN);
        strategy.table("milestones.csv", "initiativeId,date,kind", "J,2026-01-31,DEMO");
        assertThat(problems())
                .containsExactly("strategy/milestones.csv:2/initiativeId: 'J' is not among the initiatives.\n"
                        + "Maybe I was meant.");
    }

    @Test
    void twoOrganisationsAreNotOne() throws IOException {
        erp("'goals': []");
        strategy.table("organization.csv", "id,name,asOf", "C,Café,2026-06-30");
        assertThat(problems())
                .containsExactly(
                        "strategy/organization.csv:2: is a second organisation.\nMaybe two exports were joined.");
    }

    @Test
    void anOrganisationThatNoSourceTellsIsMissing() {
        strategy.table("goals.csv", "id,title,status", "G,Grow,ACTIVE");
        erp = strategy.path();
        InvalidPortfolioException refusal = catchThrowableOfType(
                InvalidPortfolioException.class,
                () -> PortfolioFiles.read(List.of(strategy.path(), strategy.path()), LIMITS));
        assertThat(refusal).hasMessageStartingWith("organization: is missing.");
    }

    @Test
    void whatOneSourceDoesNotKnowAnotherMayTell() throws IOException {
        erp("'unavailable': ['goals', 'surveys', 'initiatives.goalLinks', 'initiatives.trigger'], " + OVEN);
        strategy.table("goals.csv", "id,title,status", "G,Grow,ACTIVE")
                .table("goal_links.csv", "initiativeId,goalId", "I,G")
                .table("initiatives.csv", "id,trigger", "I,TREND");
        assertThat(read().unavailable()).containsExactly("surveys");
    }

    @Test
    void recordsOfTheHostAreOneOfTheSources() {
        strategy.table("initiatives.csv", "id,trigger", "I,TREND");
        Initiative oven = Initiative.builder("I", "Oven", InitiativeType.PROJECT, InitiativeStatus.ACTIVE)
                .sponsor("P")
                .build();
        PortfolioBuilder builder = Portfolio.builder()
                .add(oven)
                .rows(new FactRow(
                        "organization", Map.of("id", "B", "name", "Bakery", "asOf", LocalDate.of(2026, 6, 30))));
        PortfolioFiles.add(strategy.path(), LIMITS, builder);
        Initiative merged = builder.build().initiatives().get(0);
        assertThat(merged.sponsor()).isEqualTo("P");
        assertThat(merged.trigger()).hasToString("TREND");
    }

    @Test
    void scoresAndOptionsMayComeFromTwoSources() throws IOException {
        erp("'decisions': [{'id': 'D', 'kind': 'SELECT', 'decidedOn': '2026-01-31',"
                + " 'options': [{'id': 'O', 'text': 'Buy'}]}]");
        strategy.table("option_scores.csv", "decisionId,optionId,criterion,score", "D,O,cost,7");
        assertThat(read().decisions().get(0).options().list().get(0).scores().size())
                .isEqualTo(1);
    }
}
