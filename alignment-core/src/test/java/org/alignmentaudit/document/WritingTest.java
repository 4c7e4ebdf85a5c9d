package org.alignmentaudit.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.alignmentaudit.facts.Budget;
import org.alignmentaudit.facts.BudgetReason;
import org.alignmentaudit.facts.Goal;
import org.alignmentaudit.facts.GoalStatus;
import org.alignmentaudit.facts.Initiative;
import org.alignmentaudit.facts.InitiativeBuilder;
import org.alignmentaudit.facts.InitiativeStatus;
import org.alignmentaudit.facts.InitiativeType;
import org.alignmentaudit.facts.Money;
import org.alignmentaudit.facts.Organization;
import org.alignmentaudit.portfolio.InvalidPortfolioException;
import org.alignmentaudit.portfolio.Portfolio;
import org.alignmentaudit.portfolio.PortfolioBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WritingTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

    @TempDir
    private Path folder;

    private static PortfolioBuilder portfolio() {
        return Portfolio.builder().organization(Organization.of("o", "O", LocalDate.of(2026, 6, 30), "EUR"));
    }

    private static InitiativeBuilder initiative(String id) {
        return Initiative.builder(id, "N", InitiativeType.PROJECT, InitiativeStatus.ACTIVE);
    }

    private static Portfolio example() {
        Budget budget = Budget.of(DAY, Money.of("12000000.50"), BudgetReason.INITIAL);
        return portfolio()
                .add(initiative("I-2")
                        .tags("b", "a")
                        .budgets(budget)
                        .milestones()
                        .build())
                .add(initiative("I-1").budgets().milestones().build())
                .supplied("goals", "kpis.unit")
                .unavailable("risks")
                .build();
    }

    @Test
    void writesJsonInTheOrderOfTheDictionary() {
        assertThat(Json.write(example())).asString(UTF_8).isEqualTo("""
                        {
                          "format": "alignment-portfolio/1",
                          "supplied": [ "kpis.unit" ],
                          "unavailable": [ "risks" ],
                          "organization": {
                            "id": "o",
                            "name": "O",
                            "asOf": "2026-06-30",
                            "currency": "EUR"
                          },
                          "goals": [ ],
                          "initiatives": [ {
                            "id": "I-1",
                            "name": "N",
                            "type": "PROJECT",
                            "status": "ACTIVE",
                            "milestones": [ ],
                            "budgets": [ ]
                          }, {
                            "id": "I-2",
                            "name": "N",
                            "type": "PROJECT",
                            "status": "ACTIVE",
                            "tags": [ "a", "b" ],
                            "milestones": [ ],
                            "budgets": [ {
                              "date": "2026-01-01",
                              "amount": 12000000.5,
                              "reason": "INITIAL"
                            } ]
                          } ]
                        }
                        """);
    }

    @Test
    void writesTablesWithTheColumnsThatHoldSomething() {
        CsvPortfolio.write(example(), folder.resolve("new/folder"));
        Folder written = new Folder(folder.resolve("new/folder"));
        assertThat(written.path())
                .isDirectoryNotContaining("glob:**/risks.csv")
                .isDirectoryNotContaining("glob:**/spending.csv");
        assertThat(written.text("organization.csv")).isEqualTo("id,name,asOf,currency\no,O,2026-06-30,EUR\n");
        assertThat(written.text("goals.csv")).isEqualTo("id,title,status\n");
        assertThat(written.text("initiatives.csv"))
                .isEqualTo("id,name,type,status,tags\nI-1,N,PROJECT,ACTIVE,\nI-2,N,PROJECT,ACTIVE,a|b\n");
        assertThat(written.text("budgets.csv"))
                .isEqualTo("initiativeId,date,amount,reason\nI-2,2026-01-01,12000000.5,INITIAL\n");
        assertThat(written.text("milestones.csv")).isEqualTo("initiativeId,date,kind\n");
        assertThat(written.text("supplied.csv")).isEqualTo("element\nkpis.unit\n");
        assertThat(written.text("unavailable.csv")).isEqualTo("element\nrisks\n");
        assertThat(written.read().digest()).isEqualTo(example().digest());
    }

    @Test
    void overwritesItsOwnTables() {
        CsvPortfolio.write(example(), folder);
        CsvPortfolio.write(example(), folder);
        assertThat(CsvPortfolio.read(folder).digest()).isEqualTo(example().digest());
    }

    @Test
    void refusesAFolderWithTablesOfAnotherPortfolio() throws IOException {
        Files.writeString(folder.resolve("README.md"), "hello");
        Files.writeString(folder.resolve("risks.csv"), "id,subjectId,severity");
        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> CsvPortfolio.write(example(), folder))
                .withMessageEndingWith(
                        folder.resolve("risks.csv") + ": would be read with this portfolio.\nMove or delete it first");
        assertThat(folder.resolve("initiatives.csv")).doesNotExist();
    }

    @Test
    void refusesToWriteWhatTablesCannotSay() {
        Portfolio mixed = portfolio()
                .add(initiative("I-1").tags("a|b").budgets().build())
                .add(initiative("I-2").build())
                .build();
        assertThatExceptionOfType(InvalidPortfolioException.class)
                .isThrownBy(() -> CsvPortfolio.write(mixed, folder))
                .withMessage("initiatives[I-1]/tags: 'a|b' cannot stand in a list in one cell.\n"
                        + "Write the words of lists without |, or write JSON.\n"
                        + "initiatives.budgets: unknown for 1 of 2 records, which a table cannot say.\n"
                        + "Write JSON, or supply the rows of all.");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void neverWritesHalfACharacterAsAQuestionMark() {
        Portfolio halved = portfolio()
                .add(Goal.builder("G", "\ud83d", GoalStatus.ACTIVE).build())
                .build();
        assertThatExceptionOfType(UncheckedIOException.class).isThrownBy(() -> CsvPortfolio.write(halved, folder));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> JsonPortfolio.write(halved, out))
                .withMessageEndingWith("\"\\ud83d\" holds half of a character.");
        assertThat(out.toString(UTF_8)).doesNotEndWith("}").doesNotEndWith("}\n");
    }

    @Test
    void leavesTheStreamOpen() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        JsonPortfolio.write(example(), out);
        out.write('!');
        assertThat(out.toString(UTF_8)).endsWith("}\n!");
    }
}
