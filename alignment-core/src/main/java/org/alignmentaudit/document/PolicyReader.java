package org.alignmentaudit.document;

import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.alignmentaudit.audit.InvalidPolicyException;
import org.alignmentaudit.audit.Policy;
import org.alignmentaudit.audit.RulePolicy;
import org.alignmentaudit.finding.Severity;
import org.alignmentaudit.internal.intake.Place;
import org.alignmentaudit.internal.intake.Shown;
import org.alignmentaudit.pack.Profile;
import org.jspecify.annotations.Nullable;

/** Reads the members of a policy, and goes on after a problem. */
final class PolicyReader {

    private static final String FORMAT = "format";
    private static final String PROFILE = "profile";
    private static final String RULES = "rules";
    private static final String ENABLED = "enabled";
    private static final String SEVERITY = "severity";
    private static final String SETTINGS = "settings";

    private static final Map<String, Profile> PROFILES =
            words(Profile.values(), profile -> profile.name().toLowerCase(Locale.ROOT));
    private static final Map<String, Severity> SEVERITIES = words(Severity.values(), Severity::name);

    private final PolicyJson json;
    private final Place document;
    private final Map<String, RulePolicy> rules = new TreeMap<>();
    private Profile profile = Policy.STANDARD.profile();

    private PolicyReader(PolicyJson json, Place document) {
        this.json = json;
        this.document = document;
    }

    private static <E extends Enum<E>> Map<String, E> words(E[] constants, Function<E, String> written) {
        return Arrays.stream(constants)
                .collect(Collectors.toMap(written, Function.identity(), (one, other) -> one, LinkedHashMap::new));
    }

    static Policy read(InputStream in, String name) {
        Place document = new Place.Whole(name);
        try (PolicyJson json = new PolicyJson(in, document)) {
            return new PolicyReader(json, document).policy();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Policy policy() throws IOException {
        json.document(this::document);
        if (!json.problems().isEmpty()) {
            throw new InvalidPolicyException(json.problems());
        }
        return new Policy(profile, rules);
    }

    private void document() throws IOException {
        Set<String> met = json.members(document, this::member);
        if (!met.contains(FORMAT)) {
            json.problem(document.at(FORMAT), "is missing", "Expected " + Shown.quoted(PolicyDocument.FORMAT) + ".");
        }
    }

    private void member(String name, Place place) throws IOException {
        switch (name) {
            case FORMAT -> format(place);
            case PROFILE -> profile = json.word(place, PROFILES, profile);
            case RULES -> json.object(place, "an object of rules", this::rule);
            default -> json.unknown(name, place, "a policy", List.of(FORMAT, PROFILE, RULES));
        }
    }

    private void format(Place place) throws IOException {
        String expected = Shown.quoted(PolicyDocument.FORMAT);
        if (json.at(JsonToken.VALUE_STRING, place, expected) && !json.text().equals(PolicyDocument.FORMAT)) {
            json.problem(
                    place,
                    "expected " + expected + ", found " + Shown.quoted(json.text()),
                    "Maybe another document was meant, or one for a newer version of this library.");
        }
    }

    private void rule(String id, Place place) throws IOException {
        Wish wish = new Wish();
        json.object(place, "an object such as { \"enabled\": false }", wish::field);
        rules.put(id, wish.policy());
    }

    /** What the document says of one rule. */
    private final class Wish {

        private final Map<String, Object> settings = new TreeMap<>();
        private @Nullable Boolean enabled;
        private @Nullable Severity severity;

        void field(String name, Place place) throws IOException {
            switch (name) {
                case ENABLED -> enabled = json.yesNo(place);
                case SEVERITY -> severity = json.word(place, SEVERITIES, null);
                case SETTINGS -> json.object(place, "an object of settings", this::setting);
                default -> json.unknown(name, place, "a rule", List.of(ENABLED, SEVERITY, SETTINGS));
            }
        }

        private void setting(String name, Place place) throws IOException {
            json.numberOrTexts(place).ifPresent(value -> settings.put(name, value));
        }

        RulePolicy policy() {
            return new RulePolicy(enabled, severity, settings);
        }
    }
}
