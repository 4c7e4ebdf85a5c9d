package org.alignmentaudit.dictionary;

import java.util.Optional;

/**
 * A top-level element of the dictionary.
 *
 * @param name plural name, the key in documents
 * @param singular singular name
 * @param single whether a portfolio has exactly one of it, so that documents hold an object and not a list
 * @param directory whether ids of it may be mentioned although nobody supplied the list itself
 * @param record the record of one such element
 */
public record ElementSpec(String name, String singular, boolean single, boolean directory, RecordSpec record) {

    static ElementSpec of(Class<?> type) {
        Element element = type.getAnnotation(Element.class);
        if (element == null) {
            throw new IllegalStateException(type.getName() + " is not marked as an element.");
        }
        return new ElementSpec(
                element.value(), element.singular(), element.single(), element.directory(), new RecordSpec(type));
    }

    /** Name of the column in which child tables hold the id of this element, such as {@code initiativeId}. */
    public String parentColumn() {
        return singular + "Id";
    }

    /** The child rows of this name, if the element has them. */
    public Optional<RowsSpec> child(String name) {
        return record.field(name).flatMap(FieldSpec::rows);
    }

    /** By name alone: elements are keys of hash tables, and all that one holds is long. */
    @Override
    public int hashCode() {
        return name.hashCode();
    }
}
