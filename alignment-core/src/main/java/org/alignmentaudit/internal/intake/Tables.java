package org.alignmentaudit.internal.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.alignmentaudit.dictionary.Dictionary;
import org.alignmentaudit.dictionary.ElementSpec;
import org.alignmentaudit.dictionary.FieldSpec;
import org.jspecify.annotations.Nullable;

/** The flat tables of a dictionary: one for each element, then one for each list of child rows. */
public final class Tables {

    /** The table of paths that are supplied although nothing shows it. */
    public static final String SUPPLIED = "supplied";

    /** The table of paths that nobody knows. */
    public static final String UNAVAILABLE = "unavailable";

    /** The one column of both. */
    public static final String PATH = "element";

    private static final Pattern CAPITAL = Pattern.compile("(?=\\p{Upper})");

    private final Map<String, ElementSpec> elements = new LinkedHashMap<>();
    private final Map<String, RowTable> rows = new LinkedHashMap<>();

    private Tables(Dictionary dictionary) {
        Map<String, List<RowTable.Owner>> owners = new LinkedHashMap<>();
        for (ElementSpec element : dictionary.elements()) {
            elements.put(name(element), element);
            for (FieldSpec child : element.record().children()) {
                add(owners, element, child, null);
                child.rows().orElseThrow().row().children().forEach(nested -> add(owners, element, child, nested));
            }
        }
        owners.forEach((name, all) -> rows.put(name, new RowTable(name, all)));
    }

    private static void add(
            Map<String, List<RowTable.Owner>> owners,
            ElementSpec element,
            FieldSpec child,
            @Nullable FieldSpec nested) {
        FieldSpec holder = nested == null ? child : nested;
        owners.computeIfAbsent(holder.rows().orElseThrow().table(), name -> new ArrayList<>())
                .add(new RowTable.Owner(element, child, nested));
    }

    /** The tables of this dictionary. */
    public static Tables of(Dictionary dictionary) {
        return new Tables(dictionary);
    }

    /** The table of an element: its name in snake_case. */
    public static String name(ElementSpec element) {
        return snakeCase(element.name());
    }

    /** The name of a column as queries write it, such as {@code planned_end} for the field {@code plannedEnd}. */
    public static String snakeCase(String name) {
        return String.join("_", CAPITAL.split(name)).toLowerCase(Locale.ROOT);
    }

    /** The elements, each with a table of its own. */
    public List<ElementSpec> elements() {
        return List.copyOf(elements.values());
    }

    /** The tables of child rows. */
    public List<RowTable> rows() {
        return List.copyOf(rows.values());
    }

    /** The element whose table has this name, if there is one. */
    public Optional<ElementSpec> element(String name) {
        return Optional.ofNullable(elements.get(name));
    }

    /** The table of child rows of this name, if there is one. */
    public Optional<RowTable> rows(String name) {
        return Optional.ofNullable(rows.get(name));
    }

    /** The names of all tables in alphabetical order. */
    public SortedSet<String> names() {
        SortedSet<String> names = new TreeSet<>(List.of(SUPPLIED, UNAVAILABLE));
        names.addAll(elements.keySet());
        names.addAll(rows.keySet());
        return names;
    }
}
