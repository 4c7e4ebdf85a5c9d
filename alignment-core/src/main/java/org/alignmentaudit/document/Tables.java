package org.alignmentaudit.document;

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

/** The flat tables of a dictionary: one for each element, then one for each list of child rows. */
final class Tables {

    /** The table of paths that are supplied although nothing shows it. */
    static final String SUPPLIED = "supplied" + CsvPortfolio.EXTENSION;

    /** The table of paths that nobody knows. */
    static final String UNAVAILABLE = "unavailable" + CsvPortfolio.EXTENSION;

    /** The one column of both. */
    static final String PATH = "element";

    private static final Pattern CAPITAL = Pattern.compile("(?=\\p{Upper})");

    private final List<ElementSpec> elements;
    private final List<RowTable> rows;

    private Tables(List<ElementSpec> elements, List<RowTable> rows) {
        this.elements = elements;
        this.rows = rows;
    }

    static Tables of(Dictionary dictionary) {
        Map<String, List<RowTable.Owner>> owners = new LinkedHashMap<>();
        for (ElementSpec element : dictionary.elements()) {
            for (FieldSpec child : element.record().children()) {
                owners.computeIfAbsent(table(child), name -> new ArrayList<>()).add(new RowTable.Owner(element, child));
            }
        }
        List<RowTable> rows = owners.entrySet().stream()
                .map(table -> new RowTable(table.getKey() + CsvPortfolio.EXTENSION, table.getValue()))
                .toList();
        return new Tables(dictionary.elements(), rows);
    }

    private static String table(FieldSpec child) {
        return child.rows().orElseThrow().table();
    }

    /** The elements, each with a table of its own. */
    List<ElementSpec> elements() {
        return elements;
    }

    /** The tables of child rows. */
    List<RowTable> rows() {
        return rows;
    }

    /** The file of an element: its name in snake_case. */
    static String file(ElementSpec element) {
        String[] words = CAPITAL.split(element.name());
        return String.join("_", words).toLowerCase(Locale.ROOT) + CsvPortfolio.EXTENSION;
    }

    /** The element whose table has this name, if there is one. */
    Optional<ElementSpec> element(String name) {
        return elements.stream()
                .filter(element -> name(file(element)).equals(name))
                .findFirst();
    }

    /** The name of the table in a file. */
    static String name(String file) {
        return file.substring(0, file.length() - CsvPortfolio.EXTENSION.length());
    }

    /** Whether a folder may hold this file. */
    boolean has(String file) {
        return file.endsWith(CsvPortfolio.EXTENSION) && names().contains(name(file));
    }

    /** The names of all tables in alphabetical order. */
    SortedSet<String> names() {
        SortedSet<String> names = new TreeSet<>(List.of(name(SUPPLIED), name(UNAVAILABLE)));
        elements.forEach(element -> names.add(name(file(element))));
        rows.forEach(table -> names.add(name(table.file())));
        return names;
    }
}
