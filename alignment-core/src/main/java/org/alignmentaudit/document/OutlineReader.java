package org.alignmentaudit.document;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.alignmentaudit.audit.AssessmentStatus;
import org.alignmentaudit.audit.PackRef;
import org.alignmentaudit.audit.RuleAssessment;
import org.alignmentaudit.internal.intake.Place;
import org.alignmentaudit.lifecycle.AuditOutline;
import org.alignmentaudit.lifecycle.AuditRecord;
import org.alignmentaudit.lifecycle.KnownFinding;
import org.jspecify.annotations.Nullable;

/**
 * Reads the outline of an audit from a report or a record, which name things alike. What else they hold is passed over: a
 * later version of the library may have written it.
 */
final class OutlineReader {

    private static final long LARGEST_BYTES = 1L << 30;
    private static final StrictJson.Sort REPORT =
            new StrictJson.Sort("a report", ReportDocument.FORMAT, LARGEST_BYTES, "Write the report anew.");
    private static final StrictJson.Sort RECORD =
            new StrictJson.Sort("a record", RecordDocument.FORMAT, LARGEST_BYTES, "Write the record anew.");
    private static final List<String> REQUIRED = List.of(
            "libraryVersion", "locale", "asOf", "portfolio", "packs", "policyDigest", "complete", "findings", "rules");
    private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");
    private static final Map<String, AssessmentStatus> STATUSES =
            StrictJson.words(AssessmentStatus.values(), AssessmentStatus::name);

    private final StrictJson json;
    private final Place document;
    private final List<PackRef> packs = new ArrayList<>();
    private final List<KnownFinding> findings = new ArrayList<>();
    private final List<RuleAssessment> rules = new ArrayList<>();
    private final Map<String, String> contents = new HashMap<>();
    private final Set<String> seen = new HashSet<>();
    private @Nullable String libraryVersion;
    private @Nullable String locale;
    private @Nullable LocalDate asOf;
    private @Nullable String portfolio;
    private @Nullable String portfolioDigest;
    private @Nullable String policyDigest;
    private @Nullable String waiversDigest;
    private @Nullable String baselineDigest;
    private @Nullable String scorecardDigest;
    private @Nullable String failuresDigest;
    private @Nullable Boolean complete;

    private OutlineReader(StrictJson json, Place document) {
        this.json = json;
        this.document = document;
    }

    static AuditOutline report(InputStream in, String name) {
        return DocumentFile.parse(in, name, REPORT, (json, document) -> {
            OutlineReader reader = new OutlineReader(json, document);
            reader.read();
            DocumentFile.refuse(json);
            return reader.outline();
        });
    }

    static AuditRecord record(InputStream in, String name) {
        return DocumentFile.parse(in, name, RECORD, (json, document) -> {
            OutlineReader reader = new OutlineReader(json, document);
            reader.read();
            reader.requireContents();
            DocumentFile.refuse(json);
            return new AuditRecord(
                    reader.outline(),
                    reader.waiversDigest,
                    reader.baselineDigest,
                    reader.scorecardDigest,
                    reader.failuresDigest,
                    reader.contents);
        });
    }

    private void read() throws IOException {
        json.members(this::member, REQUIRED);
    }

    /** A record without them would find any text identical. */
    private void requireContents() {
        findings.stream()
                .filter(finding -> !contents.containsKey(finding.fingerprint()))
                .forEach(finding -> json.problem(
                        document.at("findings"), finding.fingerprint() + " has no digest", "Write the record anew."));
    }

    private AuditOutline outline() {
        return new AuditOutline(
                Objects.requireNonNull(libraryVersion),
                Locale.forLanguageTag(Objects.requireNonNull(locale)),
                Objects.requireNonNull(asOf),
                Objects.requireNonNull(portfolio),
                Objects.requireNonNull(portfolioDigest),
                packs,
                Objects.requireNonNull(policyDigest),
                Objects.requireNonNull(complete),
                findings,
                rules);
    }

    private void member(String name, Place place) throws IOException {
        switch (name) {
            case "libraryVersion" -> libraryVersion = json.filled(place, "a version");
            case "locale" -> locale = json.filled(place, "a language such as en");
            case "asOf" -> asOf = json.day(place);
            case "portfolio" -> portfolio(place);
            case "packs" -> json.items(place, "a list of packs", at -> new PackDraft().read(at));
            case "policyDigest" -> policyDigest = digest(place);
            case "waiversDigest" -> waiversDigest = digest(place);
            case "baselineDigest" -> baselineDigest = digest(place);
            case "scorecardDigest" -> scorecardDigest = digest(place);
            case "failuresDigest" -> failuresDigest = digest(place);
            case "complete" -> complete = json.yesNo(place);
            case "findings" -> json.items(place, "a list of findings", at -> new FindingDraft().read(at));
            case "rules" -> json.items(place, "a list of rules", at -> new RuleDraft().read(at));
            default -> json.skip();
        }
    }

    private @Nullable String digest(Place place) throws IOException {
        return json.shaped(place, DIGEST, "a digest of 64 hex digits");
    }

    private void twice(Place place, String what) {
        json.problem(place, what + " is there twice", "Maybe two documents were joined.");
    }

    private void portfolio(Place place) throws IOException {
        Set<String> met = json.objectOf(place, "an object with id and digest", (name, at) -> {
            switch (name) {
                case "id" -> portfolio = json.filled(at, "an id");
                case "digest" -> portfolioDigest = digest(at);
                default -> json.skip();
            }
        });
        json.missing(place, met, List.of("id", "digest"));
    }

    private final class PackDraft {

        private @Nullable String id;
        private @Nullable String version;
        private @Nullable String digest;

        void read(Place place) throws IOException {
            json.missing(
                    place,
                    json.objectOf(place, "an object with id, version and digest", this::field),
                    List.of("id", "version", "digest"));
            if (id != null && version != null && digest != null) {
                packs.add(new PackRef(id, version, digest));
            }
        }

        private void field(String name, Place place) throws IOException {
            switch (name) {
                case "id" -> id = json.filled(place, "an id");
                case "version" -> version = json.filled(place, "a version");
                case "digest" -> digest = digest(place);
                default -> json.skip();
            }
        }
    }

    private final class FindingDraft {

        private final KnownFindingReader finding = KnownFindingReader.open(json);
        private @Nullable String digest;

        void read(Place place) throws IOException {
            Set<String> met = json.objectOf(place, "an object with fingerprint, rule and subject", this::field);
            json.missing(place, met, KnownFindingReader.REQUIRED);
            finding.finding().ifPresent(known -> add(known, place));
        }

        private void add(KnownFinding known, Place place) {
            if (!seen.add(known.fingerprint())) {
                twice(place.at("fingerprint"), known.fingerprint());
            }
            findings.add(known);
            if (digest != null) {
                contents.put(known.fingerprint(), digest);
            }
        }

        private void field(String name, Place place) throws IOException {
            if (name.equals("digest")) {
                digest = digest(place);
            } else if (KnownFindingReader.FIELDS.contains(name)) {
                finding.field(name, place);
            } else {
                json.skip();
            }
        }
    }

    private final class RuleDraft {

        private static final List<String> REQUIRED =
                List.of("rule", "title", "status", "examined", "fired", "notAssessable", "missing");

        private final Map<String, Integer> counts = new HashMap<>();
        private @Nullable String rule;
        private @Nullable String title;
        private @Nullable AssessmentStatus status;
        private List<String> missing = List.of();

        void read(Place place) throws IOException {
            json.missing(place, json.objectOf(place, "an object with rule and status", this::field), REQUIRED);
            if (rule != null && !seen.add("rule " + rule)) {
                twice(place.at("rule"), rule);
            }
            if (rule != null && title != null && status != null) {
                rules.add(new RuleAssessment(
                        rule, title, status, count("examined"), count("fired"), count("notAssessable"), missing));
            }
        }

        private int count(String name) {
            return counts.getOrDefault(name, 0);
        }

        private void field(String name, Place place) throws IOException {
            switch (name) {
                case "rule" -> rule = json.filled(place, "the id of a rule");
                case "title" -> title = json.plain(place);
                case "status" -> status = json.word(place, STATUSES, null);
                case "examined", "fired", "notAssessable" -> number(name, place);
                case "missing" -> missing = json.texts(place);
                default -> json.skip();
            }
        }

        private void number(String name, Place place) throws IOException {
            Integer number = json.count(place);
            if (number != null) {
                counts.put(name, number);
            }
        }
    }
}
