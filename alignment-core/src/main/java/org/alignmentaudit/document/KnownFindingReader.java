package org.alignmentaudit.document;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.alignmentaudit.facts.SubjectRef;
import org.alignmentaudit.facts.SubjectType;
import org.alignmentaudit.finding.Severity;
import org.alignmentaudit.finding.Waived;
import org.alignmentaudit.internal.intake.Place;
import org.alignmentaudit.lifecycle.KnownFinding;
import org.jspecify.annotations.Nullable;

/** Reads what is kept of one finding. Reports, records and baselines write it alike, each with fields of its own beside. */
final class KnownFindingReader {

    static final List<String> REQUIRED = List.of("fingerprint", "rule", "subject", "severity", "confidence");
    static final List<String> FIELDS =
            List.of("fingerprint", "rule", "subject", "severity", "confidence", "alternatives", "waiver");

    private static final Map<String, Severity> SEVERITIES = StrictJson.words(Severity.values(), Severity::name);
    private static final Map<String, SubjectType> TYPES = StrictJson.words(SubjectType.values(), SubjectType::name);

    private static final Pattern FINGERPRINT = Pattern.compile("f[0-9]+:[0-9a-f]{32}");

    private final StrictJson json;
    private final Unknown unknown;
    private @Nullable String fingerprint;
    private @Nullable String rule;
    private @Nullable SubjectRef subject;
    private @Nullable Severity severity;
    private @Nullable Double confidence;
    private List<String> alternatives = List.of();
    private @Nullable Waived waiver;

    /** What becomes of a member that nobody knows. */
    interface Unknown {
        void member(String name, Place place, String owner, List<String> known) throws IOException;
    }

    private KnownFindingReader(StrictJson json, Unknown unknown) {
        this.json = json;
        this.unknown = unknown;
    }

    /** A reader that refuses what it does not know. */
    static KnownFindingReader closed(StrictJson json) {
        return new KnownFindingReader(json, json::unknown);
    }

    /** A reader that passes over what it does not know. */
    static KnownFindingReader open(StrictJson json) {
        return new KnownFindingReader(json, (name, place, owner, known) -> json.skip());
    }

    /** Reads one of {@link #FIELDS}. */
    void field(String name, Place place) throws IOException {
        switch (name) {
            case "fingerprint" ->
                fingerprint = json.shaped(place, FINGERPRINT, "a fingerprint, such as f1: and 32 hex digits");
            case "rule" -> rule = json.filled(place, "the id of a rule");
            case "subject" -> subject = new SubjectDraft().read(place);
            case "severity" -> severity = json.word(place, SEVERITIES, null);
            case "confidence" -> confidence = json.number(place, 0, 1);
            case "alternatives" -> alternatives = json.texts(place);
            case "waiver" -> waiver = new WaivedDraft().read(place);
            default -> throw new IllegalArgumentException(name);
        }
    }

    /** The finding; empty where a problem was told. */
    Optional<KnownFinding> finding() {
        if (fingerprint == null || rule == null || subject == null || severity == null || confidence == null) {
            return Optional.empty();
        }
        return Optional.of(new KnownFinding(fingerprint, rule, subject, severity, confidence, alternatives, waiver));
    }

    private final class SubjectDraft {

        private @Nullable SubjectType type;
        private @Nullable String id;
        private @Nullable String name;

        @Nullable SubjectRef read(Place place) throws IOException {
            Set<String> met = json.objectOf(place, "an object with type and id", this::field);
            json.missing(place, met, List.of("type", "id"));
            return type == null || id == null ? null : new SubjectRef(type, id, Objects.requireNonNullElse(name, id));
        }

        private void field(String field, Place place) throws IOException {
            switch (field) {
                case "type" -> type = json.word(place, TYPES, null);
                case "id" -> id = json.filled(place, "an id");
                case "name" -> name = json.plain(place);
                default -> unknown.member(field, place, "a subject", List.of("type", "id", "name"));
            }
        }
    }

    private final class WaivedDraft {

        private static final List<String> FIELDS = List.of("reason", "approvedBy", "until");

        private @Nullable String reason;
        private @Nullable String approvedBy;
        private @Nullable LocalDate until;

        @Nullable Waived read(Place place) throws IOException {
            Set<String> met = json.objectOf(place, "an object with reason, approvedBy and until", this::field);
            json.missing(place, met, FIELDS);
            return reason == null || approvedBy == null || until == null ? null : new Waived(reason, approvedBy, until);
        }

        private void field(String field, Place place) throws IOException {
            switch (field) {
                case "reason" -> reason = json.filled(place, "a reason");
                case "approvedBy" -> approvedBy = json.filled(place, "who answers for it");
                case "until" -> until = json.day(place);
                default -> unknown.member(field, place, "a waiver", FIELDS);
            }
        }
    }
}
