package org.alignmentaudit.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.alignmentaudit.dictionary.Dictionary;
import org.alignmentaudit.dictionary.ElementSpec;
import org.alignmentaudit.document.TablesTest.Belief;
import org.alignmentaudit.document.TablesTest.Proof;
import org.alignmentaudit.document.TablesTest.Signal;
import org.alignmentaudit.portfolio.InvalidPortfolioException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A table of rows that two elements share. */
class CsvRowsTest {

    private final Dictionary dictionary = Dictionary.of(Signal.class, Belief.class);
    private final Intake intake = new Intake("folder");
    private final Map<ElementSpec, Parents> parents = new LinkedHashMap<>();
    private final Map<ElementSpec, Draft> drafts = new LinkedHashMap<>();

    @TempDir
    private Path path;

    private Object read(Class<?> element, String... lines) throws IOException {
        for (ElementSpec spec : dictionary.elements()) {
            parents.put(spec, new Parents(spec, intake));
            add(spec, spec.singular());
        }
        RowTable table = Tables.of(dictionary).rows().get(0);
        new Folder(path).table("proofs.csv", lines);
        new CsvRows(table, parents, intake).read(path.resolve("proofs.csv"));
        return Objects.requireNonNull(drafts.get(dictionary.element(element)).record());
    }

    private void add(ElementSpec spec, String id) {
        Parents all = Objects.requireNonNull(parents.get(spec));
        Draft draft = new Draft(all.shape(), new Place.Line("test.csv", 2), intake);
        draft.put(all.shape().position("id"), id, id);
        all.add(draft);
        drafts.put(spec, draft);
    }

    @Test
    void eachRowGoesToTheParentItNames() throws IOException {
        Belief belief = (Belief) read(Belief.class, "beliefId,customerSignalId,text", "belief,,a", ",customerSignal,b");
        assertThat(belief.proofs().list()).containsExactly(new Proof("a"));
    }

    @Test
    void theTableIsSuppliedForTheElementsWhoseColumnItHas() throws IOException {
        Signal signal = (Signal) read(Signal.class, "beliefId,text", "belief,a");
        assertThat(signal.proofs().known()).isFalse();
    }

    @Test
    void refusesARowWithTwoParentsOrNone() throws IOException {
        read(Belief.class, "beliefId,customerSignalId,text", "belief,customerSignal,a", ",,b");
        assertThatExceptionOfType(InvalidPortfolioException.class)
                .isThrownBy(intake::build)
                .satisfies(refusal -> assertThat(refusal.problems().subList(0, 2))
                        .extracting(Object::toString)
                        .isEqualTo(List.of(
                                "proofs.csv:2: names more than one parent in [beliefId, customerSignalId].\n"
                                        + "Leave all but one empty.",
                                "proofs.csv:3/customerSignalId: is missing.\n"
                                        + "Expected the id of one of the customerSignals.")));
    }
}
