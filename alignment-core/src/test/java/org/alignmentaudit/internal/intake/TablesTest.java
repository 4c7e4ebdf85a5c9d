package org.alignmentaudit.internal.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.alignmentaudit.dictionary.Child;
import org.alignmentaudit.dictionary.Dictionary;
import org.alignmentaudit.dictionary.Element;
import org.alignmentaudit.dictionary.ElementSpec;
import org.alignmentaudit.dictionary.FieldSpec;
import org.alignmentaudit.facts.Fact;
import org.alignmentaudit.facts.Rows;
import org.alignmentaudit.portfolio.Portfolio;
import org.junit.jupiter.api.Test;

class TablesTest {

    public record Proof(String text) {}

    @Element(value = "customerSignals", singular = "customerSignal")
    public record Signal(String id, @Child(table = "proofs") Rows<Proof> proofs) implements Fact {}

    @Element(value = "beliefs", singular = "belief")
    public record Belief(String id, @Child(table = "proofs") Rows<Proof> proofs) implements Fact {}

    public record Nest(String id, @Child(table = "eggs") Rows<Proof> eggs) {}

    @Element(value = "trees", singular = "tree")
    public record Tree(
            String id,
            @Child(table = "nests", singular = "nest") Rows<Nest> nests) implements Fact {}

    @Test
    void namesTheTableOfAnElementInSnakeCase() {
        Tables tables = Tables.of(Dictionary.of(Signal.class, Belief.class));
        assertThat(tables.names()).containsExactly("beliefs", "customer_signals", "proofs", "supplied", "unavailable");
        assertThat(tables.element("customer_signals")).map(ElementSpec::name).contains("customerSignals");
        assertThat(tables.element("customerSignals")).isEmpty();
    }

    @Test
    void twoElementsMayShareATableOfRows() {
        List<RowTable> rows =
                Tables.of(Dictionary.of(Signal.class, Belief.class)).rows();
        assertThat(rows).hasSize(1);
        assertThat(rows.get(0).owners())
                .extracting(RowTable.Owner::column)
                .containsExactly("customerSignalId", "beliefId");
    }

    @Test
    void rowsOfRowsHaveATableThatNamesBothParents() {
        RowTable eggs = Tables.of(Dictionary.of(Tree.class)).rows("eggs").orElseThrow();
        assertThat(eggs.parentColumns()).containsExactly("treeId", "nestId");
        assertThat(eggs.row().fields()).extracting(FieldSpec::name).containsExactly("text");
    }

    @Test
    void noColumnOfTheDictionaryMeansTwoThings() {
        for (RowTable table : Tables.of(Portfolio.dictionary()).rows()) {
            assertThat(table.parentColumns())
                    .noneMatch(column -> table.row().field(column).isPresent());
        }
    }
}
