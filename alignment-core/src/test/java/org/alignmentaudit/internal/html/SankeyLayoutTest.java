package org.alignmentaudit.internal.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SankeyLayoutTest {

    private static Flows flows(double... amounts) {
        List<Flows.End> ends = List.of(
                new Flows.End("goal", "A name that is far too long to stand beside a bar", "1", "1"),
                new Flows.End("goal", "B", "2", "2"),
                new Flows.End("unfunded", "C", "no money", "no money"));
        return new Flows(
                "Title",
                "Description",
                "From",
                "To",
                ends.subList(0, 2),
                ends,
                List.of(
                        new Flows.Flow(0, 0, amounts[0], "A to A"),
                        new Flows.Flow(0, 1, amounts[1], "A to B"),
                        new Flows.Flow(1, 1, amounts[2], "B to B")));
    }

    @ParameterizedTest
    @EnumSource
    void drawsEveryBarToOneScale(SankeyForm form) {
        List<Sankey.Node> nodes = SankeyLayout.draw(flows(100, 100, 200), form).nodes();

        assertThat(nodes.get(0).height()).isEqualTo(180).isEqualTo(nodes.get(1).height());
        assertThat(nodes.get(2).height()).isEqualTo(90);
        assertThat(nodes.get(3).height()).isEqualTo(270);
    }

    @ParameterizedTest
    @EnumSource
    void keepsBarsApartAndInsideTheDrawing(SankeyForm form) {
        Sankey chart = SankeyLayout.draw(flows(100, 1, 2), form);
        List<Sankey.Node> targets = chart.nodes().subList(2, 5);

        assertThat(targets.get(1).y())
                .isGreaterThan(targets.get(0).y() + targets.get(0).height());
        assertThat(targets.get(2).y() + targets.get(2).height()).isLessThanOrEqualTo(chart.height());
        assertThat(chart.nodes()).allSatisfy(node -> {
            assertThat(node.x()).isNotNegative();
            assertThat(node.x() + node.width()).isLessThanOrEqualTo(chart.width());
        });
    }

    @Test
    void givesAnEndWithoutAFlowAnOutline() {
        assertThat(SankeyLayout.draw(flows(1, 1, 1), SankeyForm.WIDE)
                        .nodes()
                        .get(4)
                        .height())
                .isEqualTo(22);
    }

    @Test
    void leadsRibbonsFromBarToBarWithoutOverlapAtTheirEnds() {
        Sankey chart = SankeyLayout.draw(flows(100, 100, 200), SankeyForm.WIDE);
        Sankey.Node source = chart.nodes().get(0);

        assertThat(chart.ribbons().get(0).path()).startsWith("M282 " + source.y() + ".0C");
        assertThat(chart.ribbons().get(1).path()).startsWith("M282 " + (source.y() + 90) + ".0C");
        assertThat(chart.ribbons()).extracting(Sankey.Ribbon::title).containsExactly("A to A", "A to B", "B to B");
    }

    @Test
    void cutsNamesAndKeepsThemWholeInTitles() {
        Sankey.Node node =
                SankeyLayout.draw(flows(1, 1, 1), SankeyForm.NARROW).nodes().get(0);

        assertThat(node.name()).isEqualTo("A name that is far to\u2026");
        assertThat(node.title()).isEqualTo("A name that is far too long to stand beside a bar: 1");
    }

    @ParameterizedTest
    @EnumSource
    void cutsNamesOfWideLettersSooner(SankeyForm form) {
        assertThat(RoughWidth.clip("\u5927".repeat(40), form.room()))
                .hasSizeLessThan(RoughWidth.clip("a".repeat(40), form.room()).length());
        assertThat(RoughWidth.of(RoughWidth.clip("W".repeat(40), form.room()))).isLessThanOrEqualTo(form.room());
        assertThat(RoughWidth.clip("\u0645\u0634\u0631\u0648\u0639", form.room()))
                .hasSize(5);
    }

    @Test
    void saysAmountsInShortWhereTheyWouldMeet() {
        Flows large = new Flows(
                "Title",
                "Description",
                "From",
                "To",
                List.of(new Flows.End("source", "A", "EUR 80,493,768,400 (17.6 %)", "17.6 %")),
                List.of(new Flows.End("goal", "B", "EUR 168,382,593,130 (36.7 %)", "36.7 %")),
                List.of(new Flows.Flow(0, 0, 1, "A to B")));

        assertThat(SankeyLayout.draw(large, SankeyForm.NARROW).nodes())
                .extracting(Sankey.Node::amount)
                .containsExactly("17.6 %", "36.7 %");
        assertThat(SankeyLayout.draw(large, SankeyForm.NARROW).nodes().get(0).title())
                .isEqualTo("A: EUR 80,493,768,400 (17.6 %)");
        assertThat(SankeyLayout.draw(large, SankeyForm.WIDE).nodes())
                .extracting(Sankey.Node::amount)
                .containsExactly("EUR 80,493,768,400 (17.6 %)", "EUR 168,382,593,130 (36.7 %)");
    }

    @Test
    void putsTextOutsideOnWideAndInsideOnNarrowScreens() {
        Sankey.Node wide =
                SankeyLayout.draw(flows(1, 1, 1), SankeyForm.WIDE).nodes().get(0);
        Sankey.Node narrow =
                SankeyLayout.draw(flows(1, 1, 1), SankeyForm.NARROW).nodes().get(0);

        assertThat(wide.textX()).isLessThan(wide.x());
        assertThat(wide.anchor()).isEqualTo("end");
        assertThat(narrow.textX()).isGreaterThan(narrow.x() + narrow.width());
        assertThat(narrow.anchor()).isEqualTo("start");
    }
}
