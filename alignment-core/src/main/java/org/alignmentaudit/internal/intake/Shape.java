package org.alignmentaudit.internal.intake;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.alignmentaudit.dictionary.ElementSpec;
import org.alignmentaudit.dictionary.FieldSpec;
import org.alignmentaudit.dictionary.RecordSpec;

/** A record of the dictionary as readers need it: its fields numbered and found by name, with the shapes of its rows. */
public final class Shape {

    /** What {@link #position} answers for a name that no field has. */
    public static final int NONE = -1;

    private final String name;
    private final RecordSpec spec;
    private final Map<String, Integer> positions = new LinkedHashMap<>();
    private final Map<Integer, Shape> rows = new LinkedHashMap<>();

    private Shape(String name, RecordSpec spec) {
        this.name = name;
        this.spec = spec;
        for (FieldSpec field : spec.fields()) {
            int position = positions.size();
            positions.put(field.name(), position);
            field.rows().ifPresent(child -> rows.put(position, new Shape(name + "." + field, child.row())));
        }
    }

    public static Shape of(ElementSpec element) {
        return new Shape(element.name(), element.record());
    }

    /** The path of the dictionary that leads to such records, such as {@code initiatives.goalLinks}. */
    public String name() {
        return name;
    }

    /** The record of the dictionary. */
    public RecordSpec spec() {
        return spec;
    }

    /** The fields by position. */
    public List<FieldSpec> fields() {
        return spec.fields();
    }

    /** Where the field of this name stands, or {@link #NONE}. */
    public int position(String field) {
        return positions.getOrDefault(field, NONE);
    }

    /** The names of all fields. */
    public List<String> names() {
        return List.copyOf(positions.keySet());
    }

    /** Whether such records have child rows. */
    public boolean rowsInside() {
        return !rows.isEmpty();
    }

    /** The shape of the rows in the field at this position. */
    public Shape rows(int position) {
        Shape shape = rows.get(position);
        if (shape == null) {
            throw new IllegalArgumentException(name + "." + fields().get(position) + " holds no rows.");
        }
        return shape;
    }
}
