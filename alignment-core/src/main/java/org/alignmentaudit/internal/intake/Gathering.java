package org.alignmentaudit.internal.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.alignmentaudit.dictionary.DataPath;
import org.alignmentaudit.dictionary.Dictionary;
import org.alignmentaudit.dictionary.ElementSpec;
import org.alignmentaudit.dictionary.Nearest;
import org.alignmentaudit.dictionary.RecordSpec;
import org.alignmentaudit.facts.Fact;
import org.alignmentaudit.facts.Organization;
import org.alignmentaudit.portfolio.Problem;

/**
 * Everything that the sources of one portfolio tell, on its way to becoming records. Records of one element and id are one
 * record, whatever sources tell of it. Not thread-safe.
 */
public final class Gathering {

    /** More than anyone mends before trying again; keeps what a hostile document can cost within bounds. */
    static final int MOST_PROBLEMS = 10_000;

    /** Names that may be compared to find nearest ones: some seconds at worst. */
    private static final int MOST_COMPARISONS = 500_000;

    private final Dictionary dictionary;
    private final Tables tables;
    private final Map<ElementSpec, Records> records = new LinkedHashMap<>();
    private final List<Source> sources = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final Places places = new Places();
    private final Set<String> incomplete = new TreeSet<>();
    private final Map<RecordSpec, Plainness> plainness = new IdentityHashMap<>();
    private final Map<String, Supplier<Set<String>>> ids = new HashMap<>();
    private LocalDate day = LocalDate.MAX;
    private int comparisons;
    private boolean closed;

    public Gathering(Dictionary dictionary) {
        this.dictionary = dictionary;
        this.tables = Tables.of(dictionary);
        dictionary.elements().forEach(element -> records.put(element, new Records(element, this)));
    }

    /** A source that tells everything there is to tell: what its records lack is missing. */
    public Source onlySource(String name) {
        return source(name, true);
    }

    /** A source beside which there may be others: what its records lack, those may tell. */
    public Source source(String name) {
        return source(name, false);
    }

    private Source source(String name, boolean alone) {
        refuseOnceClosed();
        Source source = new Source(this, name, alone);
        sources.add(source);
        return source;
    }

    Dictionary dictionary() {
        return dictionary;
    }

    /** The flat tables of the dictionary. */
    public Tables tables() {
        return tables;
    }

    Records records(ElementSpec element) {
        return Objects.requireNonNull(records.get(element));
    }

    void made(Object record, Place place) {
        places.add(record, place);
    }

    LocalDate day() {
        return day;
    }

    Places.OfRows rowsOf(Place.Table table) {
        return places.rowsOf(table);
    }

    void incomplete(ElementSpec element) {
        incomplete.add(element.name());
    }

    boolean met(ElementSpec element) {
        return incomplete.contains(element.name()) || records(element).any();
    }

    void problem(Problem problem) {
        problems.add(problem);
    }

    /** Whether so much is wrong that reading on helps nobody. */
    boolean full() {
        return problems.size() >= MOST_PROBLEMS;
    }

    Optional<String> nearest(String name, Collection<String> known) {
        if (known.size() > MOST_COMPARISONS - comparisons) {
            return Optional.empty();
        }
        comparisons += known.size();
        return Nearest.of(name, known);
    }

    /**
     * Makes all records.
     *
     * @param given records that the host made itself; those that sources tell more of are taken out
     */
    public void finish(Map<String, List<Fact>> given) {
        if (sources.isEmpty()) {
            return;
        }
        boolean alone = sources.size() == 1;
        Source host = source("the records added");
        try {
            finish(given, host, alone);
        } catch (StopReadingException e) {
            host.incomplete();
        }
        given.values().removeIf(List::isEmpty);
    }

    private void finish(Map<String, List<Fact>> given, Source host, boolean alone) {
        for (Records element : records.values()) {
            List<Fact> made = given.computeIfAbsent(element.element().name(), name -> new ArrayList<>());
            boolean complete = alone && made.isEmpty();
            if (complete) {
                plainness.putAll(element.plainness());
            }
            element.join(made, host);
            element.finish(made);
            if (complete && element.distinct(made.size())) {
                ids.put(element.element().name(), element::ids);
            }
            made.stream().filter(Organization.class::isInstance).forEach(it -> day = ((Organization) it).asOf());
        }
    }

    /** Takes nothing more in, if there were any sources: what they told became records. */
    public void close() {
        closed = !sources.isEmpty();
    }

    /**
     * Looks whether something more can be told.
     *
     * @throws IllegalStateException if not
     */
    public void refuseOnceClosed() {
        if (closed) {
            throw new IllegalStateException(
                    "The portfolio was built already, or refused.\nTake a new builder, and tell it everything.");
        }
    }

    /** What is known of the kinds of records and rows that all came the short way; to be asked after {@link #finish}. */
    public Map<RecordSpec, Plainness> plainness() {
        return plainness;
    }

    /** The ids of the records of those elements of which each is known to have one of its own; to be asked after {@link #finish}. */
    public Map<String, Supplier<Set<String>>> ids() {
        return ids;
    }

    /** The paths that one of the sources says to be complete as told. */
    public Set<String> supplied() {
        Set<String> all = new TreeSet<>();
        sources.forEach(source -> all.addAll(source.suppliedPaths()));
        return all;
    }

    /** The paths of the child lists of which one of the sources tells all rows. */
    public Set<String> suppliedRows() {
        Set<String> all = new TreeSet<>();
        sources.forEach(source -> all.addAll(source.suppliedRows()));
        return all;
    }

    /** The paths that one of the sources says to be unknown and that no other tells; to be asked before {@link #finish}. */
    public Set<String> unavailable() {
        Set<String> all = new TreeSet<>();
        for (Source source : sources) {
            for (String path : source.unavailablePaths()) {
                DataPath known = dictionary.path(path).orElseThrow();
                if (sources.stream().noneMatch(other -> other != source && tells(other, known))) {
                    all.add(path);
                }
            }
        }
        return all;
    }

    private boolean tells(Source source, DataPath path) {
        return source.supplies(path) || records(path.element()).tells(source, path);
    }

    /** Elements of which some records could not be made; ids of them that seem to be missing may be theirs. */
    public Set<String> incompleteElements() {
        return incomplete;
    }

    /** Everything that is wrong so far, in the order in which it was met. */
    public List<Problem> problems() {
        return problems;
    }

    /** Where the record or row stood, if a source told it. */
    public Optional<String> placeOf(Object record) {
        return places.of(record).map(Place::toString);
    }
}
