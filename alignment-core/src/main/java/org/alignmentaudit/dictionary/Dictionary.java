package org.alignmentaudit.dictionary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All elements of a portfolio with their rows and fields, read from their records. Immutable and thread-safe. */
public final class Dictionary {

    private final Map<String, ElementSpec> elements;
    private final Map<Class<?>, ElementSpec> byType;

    private Dictionary(List<ElementSpec> specs) {
        elements = new LinkedHashMap<>();
        byType = new LinkedHashMap<>();
        for (ElementSpec spec : specs) {
            elements.put(spec.name(), spec);
            byType.put(spec.record().type(), spec);
        }
    }

    /** Reads the dictionary from the records of its elements, in this order. */
    public static Dictionary of(Class<?>... elements) {
        return new Dictionary(Arrays.stream(elements).map(ElementSpec::of).toList());
    }

    /** All elements in the order of documents. */
    public List<ElementSpec> elements() {
        return List.copyOf(elements.values());
    }

    /** The element of this plural name, if there is one. */
    public Optional<ElementSpec> element(String name) {
        return Optional.ofNullable(elements.get(name));
    }

    /**
     * The element of this record class.
     *
     * @throws IllegalArgumentException if the class is no element
     */
    public ElementSpec element(Class<?> type) {
        ElementSpec spec = byType.get(type);
        if (spec == null) {
            throw new IllegalArgumentException(type.getName() + " is no element of the dictionary.");
        }
        return spec;
    }

    /**
     * The path that a text names: {@code element}, {@code element.child}, {@code element.field} or
     * {@code element.child.field}. A child may stand alone where only one element has it. Empty where nothing has that
     * name.
     */
    public Optional<DataPath> path(String text) {
        List<String> names = Arrays.asList(text.split("\\.", -1));
        ElementSpec element = elements.get(names.get(0));
        if (element != null) {
            return DataPath.of(element, names.subList(1, names.size()));
        }
        List<ElementSpec> owners = elements.values().stream()
                .filter(owner -> owner.child(names.get(0)).isPresent())
                .toList();
        return owners.size() == 1 ? DataPath.of(owners.get(0), names) : Optional.empty();
    }

    /** Every path of elements, child lists and fields, in the order of the dictionary. */
    public List<String> paths() {
        List<String> paths = new ArrayList<>();
        for (ElementSpec element : elements.values()) {
            paths.add(element.name());
            for (FieldSpec field : element.record().fields()) {
                paths.add(element.name() + "." + field.name());
                field.rows()
                        .ifPresent(rows -> rows.row()
                                .fields()
                                .forEach(f -> paths.add(element.name() + "." + field.name() + "." + f.name())));
            }
        }
        return paths;
    }
}
