package org.alignmentaudit.document;

import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.alignmentaudit.dictionary.DataPath;
import org.alignmentaudit.dictionary.Dictionary;
import org.alignmentaudit.dictionary.ElementSpec;
import org.alignmentaudit.dictionary.Nearest;
import org.alignmentaudit.facts.Fact;
import org.alignmentaudit.facts.Organization;
import org.alignmentaudit.portfolio.Portfolio;
import org.alignmentaudit.portfolio.PortfolioBuilder;
import org.alignmentaudit.portfolio.Problem;

/** Takes in what a reader finds in a document, good and bad, and remembers where each record stood. */
final class Intake {

    /** More than anyone mends before trying again; keeps what a hostile document can cost within bounds. */
    static final int MOST_PROBLEMS = 10_000;

    /** Names that may be compared to find nearest ones: some seconds at worst. */
    private static final int MOST_COMPARISONS = 500_000;

    private final String document;
    private final Dictionary dictionary = Portfolio.dictionary();
    private final PortfolioBuilder builder = Portfolio.builder();
    private final Map<Object, Place> places = new IdentityHashMap<>();
    private final List<Problem> problems = new ArrayList<>();
    private int comparisons;
    private boolean organizationMet;

    Intake(String document) {
        this.document = document;
    }

    /** Takes in a problem; throws {@link StopReading} when there are too many. */
    void problem(Place place, String fault, String advice) {
        problems.add(new Problem(place.toString(), fault, advice));
        if (problems.size() == MOST_PROBLEMS) {
            problems.add(new Problem(
                    document,
                    "reading ended after " + MOST_PROBLEMS + " problems",
                    "Mend those first; maybe most have one cause."));
            throw new StopReading();
        }
    }

    /** Takes in the problem that ended the reading before the end of the document. */
    void end(Place place, String fault, String advice) {
        incomplete();
        problems.add(new Problem(place.toString(), fault, advice));
    }

    /** Takes in a problem with a name that nobody knows; answers the nearest known one, which is the advice. */
    Optional<String> unknown(Place place, String fault, String name, Collection<String> known, String otherwise) {
        return unknown(place, fault, name, known, nearest -> "`" + nearest + "`", otherwise);
    }

    /** Takes in a problem with an id that no record of the element has. */
    void dangling(Place place, String id, ElementSpec element, Collection<String> known) {
        String fault = Shown.cell(id) + " is not among the " + element.name();
        String otherwise = "Maybe the export of " + element.name() + " is not complete.";
        unknown(place, fault, id, known, UnaryOperator.identity(), otherwise);
    }

    private Optional<String> unknown(
            Place place,
            String fault,
            String name,
            Collection<String> known,
            UnaryOperator<String> marked,
            String otherwise) {
        Optional<String> nearest = nearest(name, known);
        problem(
                place,
                fault,
                nearest.map(meant -> "Maybe " + marked.apply(meant) + " was meant.")
                        .orElse(otherwise));
        return nearest;
    }

    private Optional<String> nearest(String name, Collection<String> known) {
        if (known.size() > MOST_COMPARISONS - comparisons) {
            return Optional.empty();
        }
        comparisons += known.size();
        return Nearest.of(name, known);
    }

    /** Records of this element could not be read. */
    void incomplete(ElementSpec element) {
        builder.incomplete(element.name());
        organizationMet |= organization(element);
    }

    /** The document could not be read to its end. */
    void incomplete() {
        dictionary.elements().forEach(this::incomplete);
    }

    /** Whether the organisation was met, be it unreadable. */
    boolean organizationMet() {
        return organizationMet;
    }

    /** Whether this is the element of which there is just one. */
    static boolean organization(ElementSpec element) {
        return element.record().type() == Organization.class;
    }

    /** The element is handed over, be it without a record. */
    void supplied(ElementSpec element) {
        builder.supplied(element.name());
    }

    /** The document says that a path is supplied. */
    void supplied(Place place, String path) {
        path(place, path).ifPresent(known -> builder.supplied(known.toString()));
    }

    /** The document says that a path is unavailable. */
    void unavailable(Place place, String path) {
        path(place, path).ifPresent(known -> builder.unavailable(known.toString()));
    }

    private Optional<DataPath> path(Place place, String text) {
        Optional<DataPath> path = dictionary.path(text);
        if (path.isEmpty()) {
            unknown(
                    place,
                    Shown.cell(text) + " is no path of the data dictionary",
                    text,
                    dictionary.paths(),
                    "The paths are the names of elements, lists and fields, joined by dots.");
        }
        return path;
    }

    /** Remembers where a record or row stood. */
    void made(Object record, Place place) {
        places.put(record, place);
    }

    /** Takes in a record of an element. */
    void add(Object record) {
        if (record instanceof Organization organization) {
            organizationMet = true;
            builder.organization(organization);
        } else {
            builder.add((Fact) record);
        }
    }

    /** Builds the portfolio, or refuses with everything that is wrong. */
    Portfolio build() {
        problems.forEach(builder::report);
        builder.provenance(record -> Optional.ofNullable(places.get(record)).map(Place::toString));
        return builder.build();
    }
}
