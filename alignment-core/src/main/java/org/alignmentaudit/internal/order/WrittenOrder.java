package org.alignmentaudit.internal.order;

import java.lang.reflect.RecordComponent;
import org.alignmentaudit.internal.fields.RecordField;

/**
 * The order of what records say: that of their texts. Few are written out for it, as most differ in a first value, and a record
 * takes long to write itself, above all the first of its kind.
 */
public final class WrittenOrder {

    private static final ClassValue<Part[]> PARTS = new ClassValue<>() {

        @Override
        protected Part[] computeValue(Class<?> type) {
            return parts(type);
        }
    };

    private WrittenOrder() {}

    /** A value in the text of a record, and what is written behind it. */
    private record Part(RecordField field, String behind) {

        String written(Object row) {
            return field.read(row) + behind;
        }
    }

    private static Part[] parts(Class<?> type) {
        RecordComponent[] components = type.isRecord() ? type.getRecordComponents() : new RecordComponent[0];
        Part[] parts = new Part[components.length];
        for (int i = 0; i < parts.length; i++) {
            String behind = i + 1 < parts.length ? ", " + components[i + 1].getName() + "=" : "]";
            parts[i] = new Part(RecordField.of(type, components[i].getName()), behind);
        }
        return parts;
    }

    /** Compares as {@code one.toString().compareTo(other.toString())} does, for records that write themselves as records do. */
    public static int compare(Object one, Object other) {
        if (one.getClass() == other.getClass()) {
            for (Part part : PARTS.get(one.getClass())) {
                String first = part.written(one);
                String second = part.written(other);
                if (!first.startsWith(second) && !second.startsWith(first)) {
                    return first.compareTo(second);
                } else if (first.length() != second.length()) {
                    break;
                }
            }
        }
        return one.toString().compareTo(other.toString());
    }
}
