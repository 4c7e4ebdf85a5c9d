package org.alignmentaudit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class GridTest {

    @Test
    void alignsWideCharactersAndMarksUponOthers() {
        Grid grid = new Grid();
        grid.row(List.of(List.of("\u4e2d\u6587"), List.of("a")));
        grid.row(List.of(List.of("o\u0308"), List.of("b")));

        assertThat(grid).hasToString("\u4e2d\u6587  a\no\u0308     b\n");
    }
}
