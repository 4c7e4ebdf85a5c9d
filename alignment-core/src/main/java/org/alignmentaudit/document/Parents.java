package org.alignmentaudit.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.alignmentaudit.dictionary.ElementSpec;
import org.alignmentaudit.dictionary.FieldSpec;
import org.jspecify.annotations.Nullable;

/** The records of one element under way, found by id, so that each child row reaches its parent at once. */
final class Parents {

    /** Every element has it; see {@link org.alignmentaudit.facts.Fact#id()}. */
    private static final String ID = "id";

    private final ElementSpec element;
    private final Shape shape;
    private final Intake intake;
    private final List<Draft> drafts = new ArrayList<>();
    private final Map<String, Draft> byId = new LinkedHashMap<>();
    private boolean allKnown = true;
    private boolean absent;

    Parents(ElementSpec element, Intake intake) {
        this.element = element;
        this.shape = Shape.of(element);
        this.intake = intake;
    }

    Shape shape() {
        return shape;
    }

    /** Takes in a record of which everything but its rows was told. */
    void add(Draft draft) {
        int position = shape.position(ID);
        drafts.add(draft);
        if (position != Shape.NONE && draft.value(position) instanceof String id) {
            byId.putIfAbsent(id, draft);
        } else {
            allKnown = false;
        }
    }

    /** Number of records so far. */
    int size() {
        return drafts.size();
    }

    /** Some records could not be read: an id that is not among the others may be theirs. */
    void damaged() {
        allKnown = false;
        intake.incomplete(element);
    }

    /** Nobody handed over the element. */
    void absent() {
        absent = true;
        allKnown = false;
    }

    boolean isAbsent() {
        return absent;
    }

    /** The record of this id; null if there is none, which is told unless it may be among those that could not be read. */
    @Nullable Draft find(String id, Place place) {
        Draft found = byId.get(id);
        if (found == null && allKnown) {
            intake.dangling(place, id, element, byId.keySet());
        }
        return found;
    }

    /**
     * The table of these child rows is there: records without a row in it have none. A record that counts its rows in place
     * of listing them still leaves them unknown.
     */
    void supply(FieldSpec child) {
        List<Integer> counts = shape.fields().stream()
                .filter(field -> field.summarises().filter(child.name()::equals).isPresent())
                .map(field -> shape.position(field.name()))
                .toList();
        int position = shape.position(child.name());
        for (Draft draft : drafts) {
            if (counts.stream().noneMatch(count -> draft.value(count) != null)) {
                draft.list(position);
            }
        }
    }

    /** Makes all records. */
    void finish() {
        for (Draft draft : drafts) {
            Object record = draft.record();
            if (record == null) {
                intake.incomplete(element);
            } else {
                intake.add(record);
            }
        }
    }
}
