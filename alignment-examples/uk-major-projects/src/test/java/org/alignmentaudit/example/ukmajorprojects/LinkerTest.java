package org.alignmentaudit.example.ukmajorprojects;

import static org.alignmentaudit.example.ukmajorprojects.Sample.portfolio;
import static org.alignmentaudit.example.ukmajorprojects.Sample.row;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LinkerTest {

    @TempDir
    Path folder;

    @Test
    void linksRowsThatShareTheId() {
        assertThat(link(named("2019-09-30", "A", "Atlas"), named("2021-03-31", "A", "Hera")))
                .containsExactly(List.of("Atlas", "Hera"));
    }

    @Test
    void linksRowsThatShareTheExactNameUnderTheIdOfTheNewest() {
        Portfolio portfolio =
                portfolio(folder, named("2013-09-30", "N:boats", "Boats"), named("2021-03-31", "MOD_1", "Boats"));

        assertThat(portfolio.projects()).singleElement().satisfies(project -> {
            assertThat(project.id()).isEqualTo("MOD_1");
            assertThat(project.rows()).hasSize(2);
        });
    }

    @Test
    void doesNotLinkNamesThatDifferInCase() {
        assertThat(link(named("2019-09-30", "A", "BOATS"), named("2021-03-31", "B", "Boats")))
                .containsExactly(List.of("Boats"));
    }

    @Test
    void linksThroughOtherRows() {
        assertThat(link(
                        named("2014-09-30", "N:boats", "Boats"),
                        named("2015-09-30", "MOD_1", "Boats"),
                        named("2019-09-30", "MOD_1", "Ships"),
                        named("2021-03-31", "MOD_2", "Ships")))
                .containsExactly(List.of("Boats", "Boats", "Ships", "Ships"));
    }

    @Test
    void linksWhateverTheOrderOfTheFile() {
        assertThat(link(
                        named("2021-03-31", "MOD_2", "Ships"),
                        named("2014-09-30", "N:boats", "Boats"),
                        named("2019-09-30", "MOD_1", "Ships"),
                        named("2015-09-30", "MOD_1", "Boats")))
                .containsExactly(List.of("Boats", "Boats", "Ships", "Ships"));
    }

    @Test
    void doesNotLinkTwoRowsOfOneSnapshotAndReportsIt() {
        Portfolio portfolio = portfolio(folder, named("2021-03-31", "A", "Boats"), named("2021-03-31", "B", "Boats"));

        assertThat(portfolio.projects()).extracting(Project::id).containsExactly("A", "B");
        assertThat(portfolio.faults())
                .containsExactly(new Fault(
                        FaultKind.LINK_NOT_MADE, 3, List.of("A", "B"), "'Boats'; both have a row in [2021-03-31]"));
    }

    @Test
    void doesNotMakeALinkThatWouldCollideThroughOtherRows() {
        Portfolio portfolio = portfolio(
                folder,
                named("2018-09-30", "A", "Boats"),
                named("2019-09-30", "A", "Ships"),
                named("2019-09-30", "B", "Ferries"),
                named("2021-03-31", "A", "Ships"),
                named("2021-03-31", "B", "Boats"));

        assertThat(portfolio.projects())
                .extracting(project -> project.rows().size())
                .containsExactly(3, 2);
        assertThat(portfolio.faults())
                .extracting(Fault::value)
                .containsExactly("'Boats'; both have a row in [2019-09-30, 2021-03-31]");
    }

    @Test
    void reportsALinkNotMadeOnce() {
        Portfolio portfolio = portfolio(
                folder,
                named("2019-09-30", "A", "Boats"),
                named("2019-09-30", "B", "Boats"),
                named("2021-03-31", "A", "Boats"),
                named("2021-03-31", "B", "Boats"));

        assertThat(portfolio.faults()).extracting(Fault::line).containsExactly(3L);
    }

    /** Names of the rows of each project, oldest row first. */
    private List<List<String>> link(Sample.Row... rows) {
        return portfolio(folder, rows).projects().stream()
                .map(project -> project.rows().stream().map(SnapshotRow::name).toList())
                .toList();
    }

    private static Sample.Row named(String snapshot, String id, String name) {
        return row(snapshot, id).with(Column.NAME, name);
    }
}
