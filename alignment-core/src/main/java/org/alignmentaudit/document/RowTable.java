package org.alignmentaudit.document;

import java.util.List;
import org.alignmentaudit.dictionary.ElementSpec;
import org.alignmentaudit.dictionary.FieldSpec;
import org.alignmentaudit.dictionary.RecordSpec;

/**
 * A table of child rows. Elements whose rows are alike may share one; then each row names its parent in the column of that
 * parent's element and leaves the others empty.
 *
 * @param file name of the file
 * @param owners whose rows it holds; at least one
 */
record RowTable(String file, List<Owner> owners) {

    /**
     * A list of child rows.
     *
     * @param element the element of the parents
     * @param child the field of the parent that holds the rows
     */
    record Owner(ElementSpec element, FieldSpec child) {

        /** The column that names the parent. */
        String column() {
            return element.parentColumn();
        }
    }

    RowTable {
        owners = List.copyOf(owners);
        if (!rowOf(owners).children().isEmpty()) {
            throw new IllegalStateException(
                    file + " holds rows that have rows of their own; no table is known for those.");
        }
    }

    private static RecordSpec rowOf(List<Owner> owners) {
        return owners.get(0).child().rows().orElseThrow().row();
    }

    /** The record of one row. */
    RecordSpec row() {
        return rowOf(owners);
    }
}
