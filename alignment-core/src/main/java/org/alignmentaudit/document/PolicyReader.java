package org.alignmentaudit.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.alignmentaudit.audit.InvalidPolicyException;
import org.alignmentaudit.audit.Policy;
import org.alignmentaudit.audit.RulePolicy;
import org.alignmentaudit.finding.Severity;
import org.alignmentaudit.internal.intake.Place;
import org.alignmentaudit.pack.Profile;
import org.jspecify.annotations.Nullable;

/** Reads the members of a policy, and goes on after a problem. */
final class PolicyReader {

    private static final StrictJson.Sort SORT =
            new StrictJson.Sort("a policy", PolicyDocument.FORMAT, 1L << 20, "Leave it out to keep the default.");
    private static final String PROFILE = "profile";
    private static final String RULES = "rules";
    private static final String ENABLED = "enabled";
    private static final String SEVERITY = "severity";
    private static final String SETTINGS = "settings";

    private static final Map<String, Profile> PROFILES =
            StrictJson.words(Profile.values(), profile -> profile.name().toLowerCase(Locale.ROOT));
    private static final Map<String, Severity> SEVERITIES = StrictJson.words(Severity.values(), Severity::name);

    private final StrictJson json;
    private final Map<String, RulePolicy> rules = new TreeMap<>();
    private Profile profile = Policy.STANDARD.profile();

    private PolicyReader(StrictJson json) {
        this.json = json;
    }

    static Policy read(InputStream in, String name) {
        Place document = new Place.Whole(name);
        try (StrictJson json = new StrictJson(in, document, SORT)) {
            return new PolicyReader(json).policy();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Policy policy() throws IOException {
        json.members(this::member, List.of());
        if (!json.problems().isEmpty()) {
            throw new InvalidPolicyException(json.problems());
        }
        return new Policy(profile, rules);
    }

    private void member(String name, Place place) throws IOException {
        switch (name) {
            case PROFILE -> profile = json.word(place, PROFILES, profile);
            case RULES -> json.object(place, "an object of rules", this::rule);
            default -> json.unknown(name, place, "a policy", List.of("format", PROFILE, RULES));
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
