package org.alignmentaudit.example.ukmajorprojects;

import static org.alignmentaudit.example.ukmajorprojects.Sample.csv;
import static org.alignmentaudit.example.ukmajorprojects.Sample.portfolio;
import static org.alignmentaudit.example.ukmajorprojects.Sample.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PortfolioTest {

    @TempDir
    Path folder;

    @Test
    void keepsTheProjectsOfTheSnapshotWithTheirHistory() {
        Portfolio portfolio = portfolio(folder, row("2018-09-30", "A"), row("2019-09-30", "A"), row("2021-03-31", "A"));

        assertThat(portfolio.projects()).singleElement().extracting(Project::id).isEqualTo("A");
        assertThat(portfolio.usedRows()).isEqualTo(3);
        assertThat(portfolio.projectsWithHistory()).isEqualTo(1);
    }

    @Test
    void leavesOutProjectsThatLeftEarlierAndCountsThem() {
        Portfolio portfolio = portfolio(folder, row("2019-09-30", "A"), row("2021-03-31", "B"), row("2013-09-30", "C"));

        assertThat(portfolio.projects()).extracting(Project::id).containsExactly("B");
        assertThat(portfolio.leftEarlier()).isEqualTo(2);
    }

    @Test
    void doesNotLookBeyondTheAsOfDate() {
        Path source = Sample.file(
                folder,
                csv(
                        row("2018-09-30", "A"),
                        row("2019-09-30", "A").with(Column.NAME, "Later name"),
                        row("2019-09-30", "B")));

        Portfolio portfolio = Portfolio.read(source, LocalDate.of(2018, 9, 30));

        assertThat(portfolio.projects()).extracting(Project::id).containsExactly("A");
        assertThat(portfolio.projects().get(0).newest().name()).isEqualTo("Project A");
        assertThat(portfolio.leftEarlier()).isZero();
    }

    @Test
    void sortsProjectsById() {
        Portfolio portfolio = portfolio(folder, row("2021-03-31", "B"), row("2021-03-31", "C"), row("2021-03-31", "A"));

        assertThat(portfolio.projects()).extracting(Project::id).containsExactly("A", "B", "C");
    }

    @Test
    void refusesAnAsOfDateWithoutSnapshotAndNamesThoseThereAre() {
        Path source = Sample.file(folder, csv(row("2019-09-30", "A"), row("2018-09-30", "A")));

        assertThatThrownBy(() -> Portfolio.read(source, Sample.AS_OF))
                .isInstanceOf(BadInputException.class)
                .hasMessageContaining("source.csv: no row is dated 2021-03-31.")
                .hasMessageContaining("[2018-09-30, 2019-09-30]");
    }

    @Test
    void keepsTheFirstOfTwoRowsOfAProjectInOneSnapshot() {
        Portfolio portfolio = portfolio(
                folder,
                row("2021-03-31", "A").with(Column.NAME, "London"),
                row("2021-03-31", "A").with(Column.NAME, "South"));

        assertThat(portfolio.projects())
                .singleElement()
                .satisfies(project -> assertThat(project.newest().name()).isEqualTo("London"));
        assertThat(portfolio.faults()).singleElement().satisfies(fault -> {
            assertThat(fault.kind()).isEqualTo(FaultKind.SECOND_ROW);
            assertThat(fault.line()).isEqualTo(3);
            assertThat(fault.value()).isEqualTo("2021-03-31 'South'; kept is 'London' of line 2");
        });
    }
}
