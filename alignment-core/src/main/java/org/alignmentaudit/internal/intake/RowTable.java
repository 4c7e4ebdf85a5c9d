package org.alignmentaudit.internal.intake;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.alignmentaudit.dictionary.ElementSpec;
import org.alignmentaudit.dictionary.FieldSpec;
import org.alignmentaudit.dictionary.RecordSpec;
import org.jspecify.annotations.Nullable;

/**
 * A flat table of child rows. Elements whose rows are alike may share one; then each row names its parent in the column of
 * that parent's element and leaves the others empty.
 *
 * @param name its name, such as {@code status_reports}
 * @param owners whose rows it holds; at least one
 */
public record RowTable(String name, List<Owner> owners) {

    /**
     * A list of child rows.
     *
     * @param element the element of the parents
     * @param child the field of the parent that holds the rows
     * @param nested the field of those rows that holds the rows of the table; null where the table holds the rows of the child
     */
    public record Owner(
            ElementSpec element, FieldSpec child, @Nullable FieldSpec nested) {

        /** The column that names the parent, such as {@code decisionId}. */
        public String column() {
            return element.parentColumn();
        }

        /** The column that names the row of the parent, such as {@code optionId}; empty unless these are rows of rows. */
        public Optional<String> rowColumn() {
            return nested == null
                    ? Optional.empty()
                    : Optional.of(child.rows().orElseThrow().parentColumn());
        }

        /** The columns that name what a row belongs to. */
        public List<String> columns() {
            return Stream.concat(Stream.of(column()), rowColumn().stream()).toList();
        }

        private RecordSpec row() {
            FieldSpec holder = nested == null ? child : nested;
            return holder.rows().orElseThrow().row();
        }
    }

    /** Copies the list. */
    public RowTable {
        owners = List.copyOf(owners);
    }

    /** The record of one row. */
    public RecordSpec row() {
        return owners.get(0).row();
    }

    /** All columns that name what a row belongs to. */
    public List<String> parentColumns() {
        return owners.stream().flatMap(owner -> owner.columns().stream()).toList();
    }

    /** The id of a row of this field, if it has one. */
    public static Optional<String> id(FieldSpec rows, Object row) {
        return rows.rows()
                .flatMap(spec -> spec.row().field("id"))
                .map(field -> field.value(row))
                .map(Object::toString);
    }
}
