package org.alignmentaudit.document;

import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.alignmentaudit.dictionary.Nearest;
import org.alignmentaudit.facts.SubjectRef;
import org.alignmentaudit.facts.SubjectType;
import org.alignmentaudit.internal.intake.Place;
import org.alignmentaudit.internal.intake.Shown;
import org.alignmentaudit.lifecycle.MalformedWaiver;
import org.alignmentaudit.lifecycle.Waiver;
import org.alignmentaudit.lifecycle.Waivers;
import org.alignmentaudit.portfolio.Problem;
import org.jspecify.annotations.Nullable;

/** Reads the waivers of a document; one that is malformed does not void the others. */
final class WaiverReader {

    private static final StrictJson.Sort SORT = new StrictJson.Sort(
            "a list of waivers", WaiverDocument.FORMAT, 1L << 24, "Leave it out where it is not required.");

    private static final String ZONE = "zone";
    private static final String WAIVERS = "waivers";
    private static final String RULE = "rule";
    private static final String SUBJECT_TYPE = "subjectType";
    private static final String SUBJECT_ID = "subjectId";
    private static final String FINGERPRINT = "fingerprint";
    private static final String REASON = "reason";
    private static final String APPROVED_BY = "approvedBy";
    private static final String UNTIL = "until";

    private static final List<String> REQUIRED = List.of(RULE, SUBJECT_ID, REASON, APPROVED_BY, UNTIL);
    private static final List<String> FIELDS =
            List.of(RULE, SUBJECT_TYPE, SUBJECT_ID, FINGERPRINT, REASON, APPROVED_BY, UNTIL);
    private static final Map<String, SubjectType> TYPES = StrictJson.words(SubjectType.values(), SubjectType::name);
    private static final Pattern FINGERPRINTS = Pattern.compile("f1:[0-9a-f]{32}");

    private final StrictJson json;
    private final List<Waiver> waivers = new ArrayList<>();
    private final List<MalformedWaiver> malformed = new ArrayList<>();
    private @Nullable ZoneId zone;

    private WaiverReader(StrictJson json) {
        this.json = json;
    }

    static Waivers read(InputStream in, String name) {
        return DocumentFile.parse(in, name, SORT, (json, document) -> new WaiverReader(json).waivers());
    }

    private Waivers waivers() throws IOException {
        json.members(this::member, List.of(ZONE, WAIVERS));
        DocumentFile.refuse(json);
        return new Waivers(Objects.requireNonNull(zone), waivers, malformed);
    }

    private void member(String name, Place place) throws IOException {
        switch (name) {
            case ZONE -> zone(place);
            case WAIVERS -> json.items(place, "a list of waivers", this::waiver);
            default -> json.unknown(name, place, "a list of waivers", List.of("format", ZONE, WAIVERS));
        }
    }

    private void zone(Place place) throws IOException {
        String text = json.filled(place, "a time zone such as Europe/Berlin");
        if (text != null) {
            try {
                zone = ZoneId.of(text);
            } catch (DateTimeException e) {
                String advice = Nearest.of(text, ZoneId.getAvailableZoneIds())
                        .map(nearest -> "Maybe " + nearest + " was meant.")
                        .orElse("Expected a name such as Europe/Berlin, or UTC.");
                json.problem(place, Shown.quoted(text) + " is no time zone", advice);
            }
        }
    }

    /** What is wrong with one waiver is told of that waiver alone, unless the JSON itself breaks off in it. */
    private void waiver(Place place) throws IOException {
        int before = json.problems().size();
        Draft draft = new Draft();
        json.object(place, "an object with rule, subjectId, reason, approvedBy and until", draft::field);
        json.missing(place, draft.met, REQUIRED);
        List<Problem> problems = json.takeAfter(before);
        if (problems.isEmpty()) {
            waivers.add(draft.waiver(place));
        } else {
            malformed.add(draft.malformed(place, problems));
        }
    }

    /** What the document says of one waiver. */
    private final class Draft {

        private final Set<String> met = new HashSet<>();
        private @Nullable SubjectType type = SubjectType.INITIATIVE;
        private @Nullable String rule;
        private @Nullable String subjectId;
        private @Nullable String fingerprint;
        private @Nullable String reason;
        private @Nullable String approvedBy;
        private @Nullable LocalDate until;

        void field(String name, Place place) throws IOException {
            met.add(name);
            switch (name) {
                case RULE -> rule = json.filled(place, "the id of a rule such as AL-01");
                case SUBJECT_TYPE -> type = json.word(place, TYPES, null);
                case SUBJECT_ID -> subjectId = json.filled(place, "the id of a subject");
                case FINGERPRINT -> fingerprint(place);
                case REASON -> reason = json.filled(place, "why the finding is left as it is");
                case APPROVED_BY -> approvedBy = json.filled(place, "who answers for it");
                case UNTIL -> until = json.day(place);
                default -> unknown(name, place);
            }
        }

        /** A misspelt name may be that of the kind, which is then not the one that goes without saying. */
        private void unknown(String name, Place place) throws IOException {
            int before = json.problems().size();
            json.unknown(name, place, "a waiver", FIELDS);
            if (json.problems().size() > before && !met.contains(SUBJECT_TYPE)) {
                type = null;
            }
        }

        private void fingerprint(Place place) throws IOException {
            String expectation = "a fingerprint as reports tell it, f1: and 32 hex digits";
            if (json.at(JsonToken.VALUE_STRING, place, expectation)) {
                if (FINGERPRINTS.matcher(json.text()).matches()) {
                    fingerprint = json.text();
                } else {
                    json.problem(
                            place,
                            "expected " + expectation + ", found " + Shown.quoted(json.text()),
                            "Leave it out to cover all that the rule finds on the subject.");
                }
            }
        }

        Waiver waiver(Place place) {
            return new Waiver(
                    place.toString(),
                    Objects.requireNonNull(rule),
                    new SubjectRef(Objects.requireNonNull(type), Objects.requireNonNull(subjectId), subjectId),
                    fingerprint,
                    Objects.requireNonNull(reason),
                    Objects.requireNonNull(approvedBy),
                    Objects.requireNonNull(until));
        }

        MalformedWaiver malformed(Place place, List<Problem> problems) {
            return new MalformedWaiver(
                    place.toString(),
                    Objects.requireNonNullElse(rule, ""),
                    type,
                    Objects.requireNonNullElse(subjectId, ""),
                    fingerprint,
                    until,
                    problems);
        }
    }
}
