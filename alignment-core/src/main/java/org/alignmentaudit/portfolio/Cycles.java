package org.alignmentaudit.portfolio;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.alignmentaudit.dictionary.ElementSpec;
import org.alignmentaudit.dictionary.FieldSpec;
import org.alignmentaudit.facts.Fact;

/** Finds records of one element that refer to themselves through others. Linear in the references; no recursion. */
final class Cycles {

    /**
     * A circle of references.
     *
     * @param field the field that refers
     * @param ids the ids along the circle, the first again at the end
     */
    record Cycle(FieldSpec field, List<String> ids) {}

    private final List<FieldSpec> fields;
    private final Map<String, Fact> records;

    /**
     * The records of an element.
     *
     * @param fields those that can lead back to a record; see {@link #fields}
     * @param records the records by id
     */
    Cycles(List<FieldSpec> fields, Map<String, Fact> records) {
        this.fields = fields;
        this.records = records;
    }

    /** Those of the fields that can lead from a record of the element back to itself, and may not. */
    static List<FieldSpec> fields(ElementSpec element, List<FieldSpec> fields) {
        return fields.stream()
                .filter(field -> field.refers().filter(element.name()::equals).isPresent())
                .filter(field -> !field.circles())
                .toList();
    }

    List<Cycle> find() {
        List<Cycle> found = new ArrayList<>();
        fields.forEach(field -> find(field, found));
        return found;
    }

    private void find(FieldSpec field, List<Cycle> found) {
        Set<String> finished = new HashSet<>();
        for (String start : new TreeSet<>(records.keySet())) {
            walk(field, start, finished, found);
        }
    }

    /** Depth first from one record; an id that is met again on the way is a circle. */
    private void walk(FieldSpec field, String start, Set<String> finished, List<Cycle> found) {
        Deque<String> way = new ArrayDeque<>();
        Map<String, Iterator<String>> open = new HashMap<>();
        enter(field, start, way, open, finished);
        while (!way.isEmpty()) {
            Iterator<String> rest = open.get(way.getLast());
            if (!rest.hasNext()) {
                String done = way.removeLast();
                open.remove(done);
                finished.add(done);
                continue;
            }
            String next = rest.next();
            if (open.containsKey(next)) {
                found.add(new Cycle(field, circle(way, next)));
            } else {
                enter(field, next, way, open, finished);
            }
        }
    }

    private void enter(
            FieldSpec field, String id, Deque<String> way, Map<String, Iterator<String>> open, Set<String> finished) {
        if (!finished.contains(id) && records.containsKey(id)) {
            way.addLast(id);
            open.put(id, targets(field, id).iterator());
        }
    }

    private List<String> targets(FieldSpec field, String id) {
        Object value = field.value(records.get(id));
        if (value instanceof List<?> list) {
            return list.stream().map(Object::toString).toList();
        }
        return value == null ? List.of() : List.of(value.toString());
    }

    private static List<String> circle(Deque<String> way, String back) {
        List<String> ids = new ArrayList<>();
        boolean inside = false;
        for (String id : way) {
            inside |= id.equals(back);
            if (inside) {
                ids.add(id);
            }
        }
        ids.add(back);
        return ids;
    }
}
