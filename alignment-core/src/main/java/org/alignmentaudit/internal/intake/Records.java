package org.alignmentaudit.internal.intake;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.alignmentaudit.dictionary.DataPath;
import org.alignmentaudit.dictionary.ElementSpec;
import org.alignmentaudit.dictionary.RecordSpec;
import org.alignmentaudit.facts.Fact;
import org.jspecify.annotations.Nullable;

/** The records of one element under way, from all sources, found by id, so that each child row reaches its parent at once. */
public final class Records {

    private final ElementSpec element;
    private final Shape shape;
    private final int id;
    private final Gathering gathering;
    private final List<Draft> drafts = new ArrayList<>();
    private final List<Fact> whole = new ArrayList<>();
    private final DraftIndex index = new DraftIndex();
    private final Set<Integer> suppliedRows = new LinkedHashSet<>();
    private final NestedRows nested;
    private final List<Runnable> continued = new ArrayList<>();
    private final PlainTally plain;
    private final Map<Integer, PlainTally> plainRows = new LinkedHashMap<>();
    private boolean allKnown = true;
    private boolean closed;

    Records(ElementSpec element, Gathering gathering) {
        this.element = element;
        this.shape = Shape.of(element);
        this.id = shape.id();
        this.gathering = gathering;
        this.nested = new NestedRows(element, shape);
        this.plain = new PlainTally(shape);
    }

    ElementSpec element() {
        return element;
    }

    /** What one of these records holds. */
    public Shape shape() {
        return shape;
    }

    /** Whether any source told one. */
    boolean any() {
        return !whole.isEmpty() || drafts.stream().anyMatch(Draft::toldByAny);
    }

    /** Takes in a record of which the source told everything but what its child tables hold. */
    public void add(Draft draft) {
        if (id == Shape.NONE || !(draft.value(id) instanceof String name)) {
            allKnown &= id == Shape.NONE || !shape.fields().get(id).required();
            drafts.add(draft);
            return;
        }
        Draft first = index.putIfAbsent(name, draft);
        if (first == null) {
            drafts.add(draft);
        } else {
            add(draft, first, first.from(draft.source()));
        }
    }

    private void add(Draft draft, Draft first, @Nullable Draft same) {
        if (same == null) {
            first.join(draft);
        } else if (same.told()) {
            drafts.add(draft); // a second record of one id, which validation refuses
        } else {
            same.tell(draft);
        }
    }

    /** Takes in a record of which nothing else is told, neither by the source nor by another; it is made at once. */
    public void addWhole(Draft draft) {
        Object record = draft.record();
        if (record == null) {
            gathering.incomplete(element);
        } else {
            whole.add((Fact) record);
        }
    }

    /** Some records could not be read: an id that is not among the others may be theirs. */
    public void damaged(Source source) {
        allKnown = false;
        source.incomplete(element);
    }

    /** No record comes after those told so far: rows of others can be told to have no parent at once. */
    public void close() {
        closed = true;
    }

    /** What is known of these records as long as they come the short way. */
    PlainTally plain() {
        return plain;
    }

    /** What is known of the rows in the field at this position as long as they come the short way. */
    PlainTally plain(int position) {
        return plainRows.computeIfAbsent(position, list -> new PlainTally(shape.rows(list)));
    }

    /** What is known of these records and of their rows where each of them came the short way. */
    Map<RecordSpec, Plainness> plainness() {
        Map<RecordSpec, Plainness> known = new IdentityHashMap<>();
        note(known, shape.spec(), plain.of(suppliedRows));
        plainRows.forEach((list, rows) -> note(known, shape.rows(list).spec(), rows.of(List.of())));
        return known;
    }

    private static void note(Map<RecordSpec, Plainness> known, RecordSpec spec, @Nullable Plainness all) {
        if (all != null) {
            known.put(spec, all);
        }
    }

    /** The record of this id that the source told already; null if it did not. */
    @Nullable Draft told(String id, Source source) {
        Draft first = index.get(id);
        Draft own = first == null ? null : first.from(source);
        return own != null && own.told() ? own : null;
    }

    /** The same, looked for first behind a record after which it may have come. */
    @Nullable Draft told(String id, Source source, Draft before) {
        Draft after = index.after(before);
        boolean found = after != null && after.source() == source && after.told() && id.equals(after.value(this.id));
        return found ? after : told(id, source);
    }

    /** What the source tells of the record of this id so far; a start if that is nothing yet. */
    Draft mentioned(String id, Place place, Source source) {
        Draft first = index.get(id);
        if (first == null && closed) {
            return lost(id, place, source);
        }
        Draft own = first == null ? null : first.from(source);
        if (own == null) {
            own = new Draft(shape, place, source);
            own.mention(this.id, id);
            if (first == null) {
                index.putIfAbsent(id, own);
                drafts.add(own);
            } else {
                first.join(own);
            }
        }
        own.mentionedAt(place);
        return own;
    }

    /** Takes rows that belong to no record. */
    private Draft lost(String id, Place place, Source source) {
        if (!maybeUnread() && any()) {
            source.dangling(place, id, element.name(), index.ids());
        }
        return new Draft(shape, place, source);
    }

    /** The rows of this field are all told: a record without any has none, unless it counts them in place of listing them. */
    void supplyRows(int position) {
        suppliedRows.add(position);
    }

    /** A child table of these records is told; if no source tells the records themselves, so does this problem. */
    void continuedBy(Runnable problem) {
        continued.add(problem);
    }

    /** The rows of rows of these records. */
    NestedRows nested() {
        return nested;
    }

    /** Whether the source tells something under the path. */
    boolean tells(Source source, DataPath path) {
        return drafts.stream().map(draft -> draft.from(source)).anyMatch(draft -> draft != null && draft.tells(path));
    }

    /** Takes those records of the host in that sources tell more of, be it rows of their rows, and out of the list. */
    void join(List<Fact> given, Source host) {
        for (Iterator<Fact> rest = given.iterator(); rest.hasNext(); ) {
            Fact fact = rest.next();
            if (fact.id() != null && (nested.told() || index.get(fact.id()) != null)) {
                Place place = new Place.Whole(element.name() + "[" + fact.id() + "]");
                add(Draft.of(fact, shape, place, host));
                rest.remove();
            }
        }
    }

    /** Whether so many records were made that each has an id of its own, which is one of {@link #ids}. */
    boolean distinct(int made) {
        return made == index.size() && made == drafts.size();
    }

    /** The ids of all records that any source tells or mentions. */
    Set<String> ids() {
        return Collections.unmodifiableSet(index.ids());
    }

    /** Makes the records and adds them to the list. */
    void finish(List<Fact> made) {
        made.addAll(whole);
        nested.attach(index, this::maybeUnread);
        boolean absent = !any() && made.isEmpty() && !gathering.met(element);
        if (absent) {
            continued.forEach(Runnable::run);
        }
        int[] supplied = suppliedRows.stream().mapToInt(Integer::intValue).toArray();
        for (Draft draft : drafts) {
            Draft whole = draft.merged();
            if (!whole.told()) {
                whole.tellDangling(element.name(), absent || maybeUnread(), told());
            } else if (element.single() && !made.isEmpty()) {
                whole.refuse("is a second organisation", "Maybe two exports were joined.");
            } else {
                add(whole, supplied, made);
            }
        }
    }

    private Set<String> told() {
        Set<String> told = new LinkedHashSet<>(index.ids());
        told.removeIf(id -> !Objects.requireNonNull(index.get(id)).toldByAny());
        return told;
    }

    private void add(Draft whole, int[] supplied, List<Fact> made) {
        for (int list : supplied) {
            fill(whole, list);
        }
        Object record = whole.record();
        if (record == null) {
            gathering.incomplete(element);
        } else {
            made.add((Fact) record);
        }
    }

    private void fill(Draft draft, int list) {
        for (int counter : shape.counters(list)) {
            if (draft.value(counter) != null) {
                return;
            }
        }
        if (draft.value(list) == null) {
            draft.list(list);
        }
    }

    private boolean maybeUnread() {
        return !allKnown || gathering.incompleteElements().contains(element.name());
    }
}
