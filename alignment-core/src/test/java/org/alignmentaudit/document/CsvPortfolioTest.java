package org.alignmentaudit.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.alignmentaudit.facts.Decision;
import org.alignmentaudit.facts.Goal;
import org.alignmentaudit.facts.Initiative;
import org.alignmentaudit.portfolio.Portfolio;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsvPortfolioTest {

    private static final int MOST_PROBLEMS = 10_000;

    private static final String STATUS = "one of DRAFT, ACTIVE, MET, DROPPED, SUPERSEDED";

    @TempDir
    private Path path;

    private Folder folder;

    @BeforeEach
    void organisation() {
        folder = Folder.in(path);
    }

    private Folder initiatives() {
        return folder.table(
                "initiatives.csv", "id,name,type,status", "I-1,One,PROJECT,ACTIVE", "I-2,Two,PROJECT,ACTIVE");
    }

    private Goal onlyGoal() {
        return folder.read().goals().get(0);
    }

    @Test
    void readsCommasQuotesAndLineBreaks() {
        folder.table(
                "goals.csv",
                "id,title,description,status",
                "G,\"more, than \"\"one\"\"\",\"two\nlines\",ACTIVE",
                "H,T,,WRONG");
        assertThat(folder.problems()).containsExactly("goals.csv:4/status: expected " + STATUS + ", found 'WRONG'.");

        folder.table("goals.csv", "id,title,description,status", "G,\"more, than \"\"one\"\"\",\"two\nlines\",ACTIVE");
        assertThat(onlyGoal().title()).isEqualTo("more, than \"one\"");
        assertThat(onlyGoal().description()).isEqualTo("two\nlines");
    }

    @Test
    void readsSemicolonsAfterAByteOrderMark() {
        folder.table("goals.csv", "\uFEFFid;title;status", "G;one, two;ACTIVE");
        assertThat(onlyGoal().title()).isEqualTo("one, two");
    }

    @Test
    void readsLinesThatEndAsOnWindows() {
        folder.bytes("goals.csv", "\r\nid;title;status\r\nG;T;ACTIVE\r\n".getBytes(StandardCharsets.UTF_8));
        assertThat(onlyGoal().title()).isEqualTo("T");
    }

    @Test
    void takesAnEmptyCellAsAbsentAndABarAsTheEndOfAWord() {
        folder.table("initiatives.csv", "id,name,type,status,sponsor,tags,teams", "I,N,PROJECT,ACTIVE,,b|a,");
        Initiative initiative = folder.read().initiatives().get(0);
        assertThat(initiative.sponsor()).isNull();
        assertThat(initiative.tags()).containsExactly("a", "b");
        assertThat(initiative.teams()).isEmpty();
    }

    @Test
    void takesATableWithOnlyAHeaderAsSuppliedAndEmpty() {
        initiatives().table("goals.csv", "id,title,status").table("budgets.csv", "initiativeId,date,amount,reason");
        Portfolio portfolio = folder.read();
        assertThat(portfolio.supplies("goals")).isTrue();
        assertThat(portfolio.supplies("risks")).isFalse();
        assertThat(portfolio.initiatives())
                .allMatch(initiative -> initiative.budgets().none());
        assertThat(portfolio.initiatives()).noneMatch(i -> i.statusReports().known());
    }

    @Test
    void bringsChildRowsToTheirParents() {
        initiatives().table("milestones.csv", "kind,initiativeId,date", "DEMO,I-2,2026-01-01", "GATE,I-2,2026-01-02");
        List<Initiative> read = folder.read().initiatives();
        assertThat(read.get(0).milestones().none()).isTrue();
        assertThat(read.get(1).milestones().size()).isEqualTo(2);
    }

    @Test
    void leavesRowsUnknownThatTheirParentCounts() {
        folder.table(
                        "decisions.csv",
                        "id,kind,decidedOn,participantCount",
                        "D-1,STOP,2026-01-01,5",
                        "D-2,STOP,2026-01-01,")
                .table("decision_participants.csv", "decisionId,personId,role", "D-2,P-1,LEAD");
        List<Decision> read = folder.read().decisions();
        assertThat(read.get(0).participants().known()).isFalse();
        assertThat(read.get(0).participantTotal()).isEqualTo(5);
        assertThat(read.get(1).participantTotal()).isEqualTo(1);
    }

    @Test
    void refusesCountsBesideRows() {
        folder.table("decisions.csv", "id,kind,decidedOn,participantCount", "D-1,STOP,2026-01-01,5")
                .table("decision_participants.csv", "decisionId,personId,role", "D-1,P-1,LEAD");
        assertThat(folder.problems())
                .containsExactly("decisions.csv:2/participantCount: counts what participants lists.\n"
                        + "Give either the rows or their number.");
    }

    @Test
    void readsPaths() {
        folder.table("unavailable.csv", "element", "kpis", "statusReports.cpi")
                .table("supplied.csv", "element", "goals.owner");
        Portfolio portfolio = folder.read();
        assertThat(portfolio.unavailable()).containsExactlyInAnyOrder("kpis", "initiatives.statusReports.cpi");
        assertThat(portfolio.suppliedFields()).containsExactly("goals.owner");
    }

    @Test
    void refusesUnknownPaths() {
        folder.table("unavailable.csv", "element", "kpi").table("supplied.csv", "path", "goals.owner");
        assertThat(folder.problems())
                .containsExactly(
                        "supplied.csv:1/path: 'path' is no column of supplied.csv.\n"
                                + "Names of your own start with x- or x_.",
                        "supplied.csv:1/element: the column is missing.\n"
                                + "Every row needs a path such as initiatives.statusReports there.",
                        "unavailable.csv:2/element: 'kpi' is no path of the data dictionary.\nMaybe `kpis` was meant.");
    }

    @Test
    void ignoresFilesThatAreNoTables() {
        folder.table("README.md", "# Read me").table("ATTRIBUTION.txt", "OGL");
        assertThat(folder.read().asOf()).hasToString("2026-06-30");
    }

    @Test
    void refusesTablesThatNobodyKnows() {
        folder.table("goal.csv", "id").table("notes.csv", "a,b").table("Risks.CSV", "id");
        assertThat(folder.problems())
                .containsExactly(
                        "Risks.CSV: is no table of the dictionary.\nMaybe `risks` was meant.",
                        "goal.csv: is no table of the dictionary.\nMaybe `goals` was meant.",
                        "notes.csv: is no table of the dictionary.\n"
                                + "Move files that are not part of the portfolio to another folder.");
    }

    @Test
    void refusesAFolderInPlaceOfATable() throws IOException {
        Files.createDirectory(path.resolve("goals.csv"));
        assertThat(folder.problems())
                .containsExactly("goals.csv: is no file.\nPut the table in its place, or remove it.");
    }

    @Test
    void refusesAFolderWithoutOrganisation() throws IOException {
        Files.delete(path.resolve("organization.csv"));
        folder.table("goals.csv", "id,title,status");
        assertThat(folder.problems())
                .containsExactly(path + ": holds no organization.csv.\nMaybe the tables are in another folder.");
    }

    @Test
    void refusesAMisspeltOrganisationOnce() throws IOException {
        Files.move(path.resolve("organization.csv"), path.resolve("organisation.csv"));
        assertThat(folder.problems())
                .containsExactly("organisation.csv: is no table of the dictionary.\nMaybe `organization` was meant.");
    }

    @Test
    void refusesNoneAndTwoOrganisations() {
        assertThat(folder.table("organization.csv", "id,name,asOf").problems())
                .containsExactly(
                        "organization.csv: has no row.\n" + "One row names the organisation and the day to look from.");
        assertThat(folder.table("organization.csv", "id,name,asOf", "o,O,2026-06-30", "p,P,2026-06-30")
                        .problems())
                .containsExactly("organization.csv:3: is a second organisation.\nMaybe two exports were joined.");
    }

    @Test
    void refusesATableWithoutHeader() {
        assertThat(folder.table("goals.csv", "").problems())
                .containsExactly("goals.csv: is empty.\nWrite at least the header, which says that there are no rows.");
    }

    @Test
    void refusesColumnsThatAreUnknownNamelessOrThereTwice() {
        folder.table("goals.csv", "id,title,priorty,x-own,x_own,,title,status", "G,T,1,2,3,4,5,ACTIVE");
        assertThat(folder.problems())
                .containsExactly(
                        "goals.csv:1/priorty: 'priorty' is no column of goals.csv.\nMaybe `priority` was meant.",
                        "goals.csv:1: column 6 has no name.\nDelete the column if it is empty.",
                        "goals.csv:1/title: is there twice in the header.\nKeep one of the two.");
    }

    @Test
    void refusesTabs() {
        assertThat(folder.table("goals.csv", "id\ttitle\tstatus", "G\tT\tACTIVE")
                        .problems())
                .startsWith(
                        "goals.csv:1: tabs stand between the columns.\n" + "Save the table with commas or semicolons.");
    }

    @Test
    void tellsAMissingColumnOnce() {
        folder.table("goals.csv", "title,status", "T,ACTIVE", "U,WRONG")
                .table("goal_changes.csv", "date,field", "2026-01-01,title");
        assertThat(folder.problems())
                .containsExactly(
                        "goals.csv:1/id: the column is missing.\nEvery row needs a text there.",
                        "goals.csv:3/status: expected " + STATUS + ", found 'WRONG'.",
                        "goal_changes.csv:1/goalId: the column is missing.\n"
                                + "Every row needs the id of one of the goals there.");
    }

    @Test
    void refusesRowsThatDoNotFitTheHeader() {
        folder.table("goals.csv", "id,title,status", "G,T", "H,T,ACTIVE,5", ",,", "", "I,T,ACTIVE");
        assertThat(folder.problems())
                .containsExactly(
                        "goals.csv:2: has 2 cells, the header has 3.\n"
                                + "Maybe a text holds a line break; put it in quotes.",
                        "goals.csv:3: has 4 cells, the header has 3.\n"
                                + "Maybe a text holds a separator; put it in quotes.",
                        "goals.csv:4: holds nothing.\nDelete the row; spreadsheets leave such rows behind.");
    }

    @Test
    void tellsEveryMissingCellOfARow() {
        folder.table("goals.csv", "id,title,status,owner", ",,,P-1");
        assertThat(folder.problems())
                .containsExactly(
                        "goals.csv:2/id: is missing.\nExpected a text.",
                        "goals.csv:2/title: is missing.\nExpected a text.",
                        "goals.csv:2/status: is missing.\nExpected " + STATUS + ".");
    }

    @ParameterizedTest
    @CsvSource(delimiterString = " -> ", quoteCharacter = '`', textBlock = """
                    due      -> 2026-02-31    -> expected a date such as 2026-03-31, found '2026-02-31'. -> No calendar has that day; maybe its month is shorter.
                    due      -> 31/12/2026    -> expected a date such as 2026-03-31, found '31/12/2026'. -> Write year, month and day, such as 2026-03-31.
                    due      -> ` 2026-01-01` -> expected a date such as 2026-03-31, found ' 2026-01-01'. -> Remove the spaces around it.
                    priority -> 1.5           -> expected a whole number, found '1.5'. -> Round it to a whole number.
                    priority -> high          -> expected a whole number, found 'high'. -> Write digits alone, with a point before the decimals.
                    priority -> NaN           -> expected a whole number, found 'NaN'. -> Leave the field out where nothing is known.
                    priority -> 6             -> 6 is not between 1 and 5. -> Maybe the source counts in another unit.
                    standing -> TRUE          -> expected true or false, found 'TRUE'. -> Maybe true was meant.
                    owner    -> ` `           -> is empty. -> Leave the field out where nothing is known.
                    parentId -> H             -> 'H' is not among the goals. -> Maybe G was meant.
                    """)
    void refusesCellsThatDoNotFitTheField(String column, String cell, String fault, String advice) {
        folder.table("goals.csv", "id,title,status," + column, "G,T,ACTIVE," + cell);
        assertThat(folder.problems()).containsExactly("goals.csv:2/" + column + ": " + fault + "\n" + advice);
    }

    @Test
    void refusesAmountsThatAreNotExactOrTooFine() {
        initiatives()
                .table(
                        "budgets.csv",
                        "initiativeId;date;amount;reason",
                        "I-1;2026-01-01;1.1234567;INITIAL",
                        "I-1;2026-01-02;1.000,50;TOP_UP");
        String fault = "expected an amount of at most 13 digits and 6 decimals, found ";
        assertThat(folder.problems())
                .containsExactly(
                        "budgets.csv:2/amount: " + fault + "'1.1234567'.\nRound it to 6 decimals.",
                        "budgets.csv:3/amount: " + fault + "'1.000,50'.\n"
                                + "Write digits alone, with a point before the decimals.");
    }

    @Test
    void refusesEmptyWordsInAList() {
        folder.table("initiatives.csv", "id,name,type,status,tags", "I,N,PROJECT,ACTIVE,a||b");
        assertThat(folder.problems()).containsExactly("initiatives.csv:2/tags: is empty.\nLeave the word out.");
    }

    @Test
    void refusesRowsWithoutAKnownParent() {
        initiatives().table("milestones.csv", "initiativeId,date,kind", "I-3,2026-01-01,DEMO", ",2026-01-01,DEMO");
        assertThat(folder.problems())
                .containsExactly(
                        "milestones.csv:2/initiativeId: 'I-3' is not among the initiatives.\nMaybe I-1 was meant.",
                        "milestones.csv:3/initiativeId: is missing.\nExpected the id of one of the initiatives.");
    }

    @Test
    void doesNotBlameRowsForParentsThatCouldNotBeRead() {
        folder.table("initiatives.csv", "id,name,type,status", "I-1,One,PROJECT", "I-2,Two,,ACTIVE")
                .table("milestones.csv", "initiativeId,date,kind", "I-1,2026-01-01,DEMO", "I-2,2026-01-01,DEMO");
        assertThat(folder.problems())
                .containsExactly(
                        "initiatives.csv:2: has 3 cells, the header has 4.\n"
                                + "Maybe a text holds a line break; put it in quotes.",
                        "initiatives.csv:3/type: is missing.\nExpected one of PROJECT, AUTOMATION, CAMPAIGN, HIRE,"
                                + " SYSTEM, PROCESS, EXPERIMENT, MANDATORY.");
    }

    @Test
    void refusesChildRowsOfAnElementThatIsNotThere() {
        folder.table("milestones.csv", "initiativeId,date,kind", "I-1,2026-01-01,DEMO");
        assertThat(folder.problems())
                .containsExactly("milestones.csv: continues initiatives.csv, which is not there.\n"
                        + "Add that table, or remove this one.");
    }

    @Test
    void tellsBothLinesOfAnIdThatIsThereTwice() {
        folder.table("goals.csv", "id,title,status", "G,T,ACTIVE", "G,T,ACTIVE");
        assertThat(folder.problems())
                .containsExactly("goals.csv:3/id: 'G' is there twice, first at goals.csv:2.\n"
                        + "Maybe two exports were joined.");
    }

    @Test
    void tellsTheLineOfARowThatBreaksARule() {
        initiatives()
                .table(
                        "budgets.csv",
                        "initiativeId,date,amount,reason",
                        "I-1,2026-01-01,-5,INITIAL",
                        "I-1,2026-01-01,5,INITIAL");
        assertThat(folder.problems())
                .containsExactly(
                        "budgets.csv:2/amount: -5 is less than 0.\n"
                                + "Maybe it is a credit note; those belong to spending.",
                        "budgets.csv:3: a second row with [date, reason] [2026-01-01, INITIAL].\n"
                                + "Maybe two exports were joined, or the rows should be added up.");
    }

    @Test
    void tellsWhereATableStopsToBeCsvAndReadsTheOthers() {
        folder.table("goals.csv", "id,title,status", "G,T,ACTIVE", "H,\"open,ACTIVE", "I,T,ACTIVE")
                .table("kpis.csv", "id,name,kind,category", "K,\"N\"x,OUTCOME,EMPLOYEE")
                .table("risks.csv", "id,subjectId,severity", "R,I,SEVERE");
        assertThat(folder.problems())
                .containsExactly(
                        "goals.csv:3: is not CSV: Unclosed quoted field at end of input.\n"
                                + "Maybe a quote is missing, or one inside a text is not doubled.",
                        "kpis.csv:2: is not CSV: Unexpected character after closing quote: 'x' (0x78).\n"
                                + "Maybe a quote is missing, or one inside a text is not doubled.",
                        "risks.csv:2/severity: expected one of LOW, MEDIUM, HIGH, found 'SEVERE'.");
    }

    @Test
    void tellsTheLineThatIsNotUtf8() {
        String rows = "G,T,ACTIVE\n".repeat(3000);
        folder.bytes(
                "goals.csv", ("id,title,status\n" + rows + "H,\u00dc,ACTIVE\n").getBytes(StandardCharsets.ISO_8859_1));
        assertThat(folder.problems()).contains("goals.csv:3002: is not text in UTF-8.\nSave it as UTF-8.");
    }

    @Test
    void refusesUtf16() {
        folder.bytes("goals.csv", "\uFEFFid,title,status\n".getBytes(StandardCharsets.UTF_16LE));
        assertThat(folder.problems()).containsExactly("goals.csv:1: is not text in UTF-8.\nSave it as UTF-8.");
    }

    @Test
    void givesUpWhenTooMuchIsWrong() {
        folder.table("goals.csv", "id,title,status", "G,T,LOST\n".repeat(20_000));
        assertThat(folder.problems())
                .hasSize(MOST_PROBLEMS + 1)
                .last()
                .isEqualTo(
                        path + ": reading ended after 10000 problems.\nMend those first; maybe most have one cause.");
    }
}
