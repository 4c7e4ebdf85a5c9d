package org.alignmentaudit.document;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.alignmentaudit.internal.intake.Place;
import org.alignmentaudit.lifecycle.Baseline;
import org.alignmentaudit.lifecycle.BaselineEntry;
import org.alignmentaudit.lifecycle.KnownFinding;
import org.jspecify.annotations.Nullable;

/** Reads the findings of a baseline. */
final class BaselineReader {

    private static final StrictJson.Sort SORT =
            new StrictJson.Sort("a baseline", BaselineDocument.FORMAT, 1L << 28, "Leave it out.");

    private static final String PORTFOLIO = "portfolio";
    private static final String FINDINGS = "findings";
    private static final String FIRST_SEEN = "firstSeen";
    private static final List<String> FIELDS = with(KnownFindingReader.FIELDS);
    private static final List<String> REQUIRED = with(KnownFindingReader.REQUIRED);

    private final StrictJson json;
    private final List<BaselineEntry> entries = new ArrayList<>();
    private final Set<String> known = new HashSet<>();
    private @Nullable String portfolio;

    private BaselineReader(StrictJson json) {
        this.json = json;
    }

    private static List<String> with(List<String> fields) {
        return Stream.concat(fields.stream(), Stream.of(FIRST_SEEN)).toList();
    }

    static Baseline read(InputStream in, String name) {
        return DocumentFile.parse(in, name, SORT, (json, document) -> new BaselineReader(json).baseline());
    }

    private Baseline baseline() throws IOException {
        json.members(this::member, List.of(PORTFOLIO, FINDINGS));
        DocumentFile.refuse(json);
        return Baseline.of(Objects.requireNonNull(portfolio), entries);
    }

    private void member(String name, Place place) throws IOException {
        switch (name) {
            case PORTFOLIO -> portfolio = json.filled(place, "the id of a portfolio");
            case FINDINGS -> json.items(place, "a list of findings", this::entry);
            default -> json.unknown(name, place, "a baseline", List.of("format", PORTFOLIO, FINDINGS));
        }
    }

    private void entry(Place place) throws IOException {
        EntryDraft draft = new EntryDraft();
        Set<String> met = json.objectOf(place, "an object with fingerprint, rule and subject", draft::field);
        json.missing(place, met, REQUIRED);
        draft.finding.finding().ifPresent(finding -> add(finding, draft.firstSeen, place));
    }

    private void add(KnownFinding finding, @Nullable LocalDate firstSeen, Place place) {
        if (!known.add(finding.fingerprint())) {
            json.problem(
                    place.at("fingerprint"),
                    finding.fingerprint() + " is there twice",
                    "Maybe two baselines were joined; keep the one that was seen first.");
        } else if (firstSeen != null) {
            entries.add(new BaselineEntry(finding, firstSeen));
        }
    }

    private final class EntryDraft {

        private final KnownFindingReader finding = KnownFindingReader.closed(json);
        private @Nullable LocalDate firstSeen;

        void field(String name, Place place) throws IOException {
            if (name.equals(FIRST_SEEN)) {
                firstSeen = json.day(place);
            } else if (KnownFindingReader.FIELDS.contains(name)) {
                finding.field(name, place);
            } else {
                json.unknown(name, place, "a known finding", FIELDS);
            }
        }
    }
}
