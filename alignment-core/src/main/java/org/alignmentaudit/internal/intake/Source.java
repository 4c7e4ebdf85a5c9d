package org.alignmentaudit.internal.intake;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.alignmentaudit.dictionary.DataPath;
import org.alignmentaudit.dictionary.Dictionary;
import org.alignmentaudit.dictionary.ElementSpec;
import org.alignmentaudit.dictionary.FieldSpec;
import org.alignmentaudit.portfolio.Problem;

/** One document, folder or host that tells a portfolio or part of it: takes in what it says, good and bad. */
public final class Source {

    private final Gathering gathering;
    private final String name;
    private final boolean alone;
    private final Set<String> supplied = new TreeSet<>();
    private final Set<String> rows = new TreeSet<>();
    private final Set<String> unavailable = new TreeSet<>();

    Source(Gathering gathering, String name, boolean alone) {
        this.gathering = gathering;
        this.name = name;
        this.alone = alone;
    }

    /** Whether no other source can tell what this one does not. */
    public boolean alone() {
        return alone;
    }

    /** The dictionary that it speaks of. */
    public Dictionary dictionary() {
        return gathering.dictionary();
    }

    /** The flat tables of that dictionary. */
    public Tables tables() {
        return gathering.tables();
    }

    /** The records of an element under way, from all sources. */
    public Records records(ElementSpec element) {
        return gathering.records(element);
    }

    /** Looks whether it can tell something more; see {@link Gathering#refuseOnceClosed}. */
    void refuseOnceClosed() {
        gathering.refuseOnceClosed();
    }

    /** Takes in a problem; throws {@link StopReadingException} when there are too many. */
    public void problem(Place place, String fault, String advice) {
        gathering.problem(new Problem(place.toString(), fault, advice));
        if (gathering.full()) {
            gathering.problem(new Problem(
                    name,
                    "reading ended after " + Gathering.MOST_PROBLEMS + " problems",
                    "Mend those first; maybe most have one cause."));
            throw new StopReadingException();
        }
    }

    /** Takes in the problem that ended the reading before the end of the document. */
    public void end(Place place, String fault, String advice) {
        incomplete();
        gathering.problem(new Problem(place.toString(), fault, advice));
    }

    /** Takes in the problem for which the rest is not read. */
    public void stop(Place place, String fault, String advice) {
        end(place, fault, advice);
        throw new StopReadingException();
    }

    /** Takes in a problem with a name that nobody knows; answers the nearest known one, which is the advice. */
    public Optional<String> unknown(
            Place place, String fault, String unknown, Collection<String> known, String otherwise) {
        return unknown(place, fault, unknown, known, nearest -> "`" + nearest + "`", otherwise);
    }

    /** Takes in a problem with an id that no record of the element has. */
    void dangling(Place place, String id, String among, Collection<String> known) {
        String fault = Shown.cell(id) + " is not among the " + among;
        String otherwise = "Maybe the export of " + among + " is not complete.";
        unknown(place, fault, id, known, UnaryOperator.identity(), otherwise);
    }

    private Optional<String> unknown(
            Place place,
            String fault,
            String unknown,
            Collection<String> known,
            UnaryOperator<String> marked,
            String otherwise) {
        Optional<String> nearest = gathering.nearest(unknown, known);
        problem(
                place,
                fault,
                nearest.map(meant -> "Maybe " + marked.apply(meant) + " was meant.")
                        .orElse(otherwise));
        return nearest;
    }

    /** Records of this element could not be read. */
    public void incomplete(ElementSpec element) {
        gathering.incomplete(element);
    }

    /** It could not be read to its end. */
    public void incomplete() {
        dictionary().elements().forEach(this::incomplete);
    }

    /** The element is handed over, be it without a record. */
    public void supplied(ElementSpec element) {
        supplied.add(element.name());
    }

    /** All rows of this kind are handed over: records that have none in it have none. */
    void suppliedRows(ElementSpec element, FieldSpec child) {
        rows.add(new DataPath(element, child, null).toString());
    }

    /** Whether the element was met, be it in a state that cannot be read. */
    public boolean met(ElementSpec element) {
        return gathering.met(element);
    }

    /** Everything under the path is handed over, even if no record shows it. */
    public void supplied(DataPath path) {
        supplied.add(path.toString());
    }

    /** It says that a path is supplied. */
    public void supplied(Place place, String path) {
        path(place, path).ifPresent(known -> supplied.add(known.toString()));
    }

    /** It says that a path is unavailable. */
    public void unavailable(Place place, String path) {
        path(place, path).ifPresent(known -> unavailable.add(known.toString()));
    }

    private Optional<DataPath> path(Place place, String text) {
        Optional<DataPath> path = dictionary().path(text);
        if (path.isEmpty()) {
            unknown(
                    place,
                    Shown.cell(text) + " is no path of the data dictionary",
                    text,
                    dictionary().paths(),
                    "The paths are the names of elements, lists and fields, joined by dots.");
        }
        return path;
    }

    Set<String> suppliedPaths() {
        return supplied;
    }

    Set<String> suppliedRows() {
        return rows;
    }

    /** Whether it says that everything under this path is told. */
    boolean supplies(DataPath path) {
        return supplied.contains(path.toString()) || rows.contains(path.toString());
    }

    Set<String> unavailablePaths() {
        return unavailable;
    }

    /** The day from which records are seen; {@link LocalDate#MAX} as long as nobody told the organisation. */
    LocalDate day() {
        return gathering.day();
    }

    /** Where to note the rows of a table. */
    Places.OfRows rowsOf(Place.Table table) {
        return gathering.rowsOf(table);
    }

    /** Remembers where a record or row stood. */
    void made(Object record, Place place) {
        gathering.made(record, place);
    }

    @Override
    public String toString() {
        return name;
    }
}
