package org.alignmentaudit.internal.pack;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.alignmentaudit.facts.SubjectType;
import org.alignmentaudit.finding.EvidenceLevel;
import org.alignmentaudit.finding.FindingClass;
import org.alignmentaudit.finding.Severity;
import org.alignmentaudit.finding.Unit;
import org.alignmentaudit.pack.Alternative;
import org.alignmentaudit.pack.DetailInfo;
import org.alignmentaudit.pack.GuardInfo;
import org.alignmentaudit.pack.MeasureInfo;
import org.alignmentaudit.pack.Profile;
import org.alignmentaudit.pack.RuleInfo;
import org.alignmentaudit.pack.Setting;
import org.alignmentaudit.portfolio.Portfolio;
import org.drools.model.Rule;
import org.jspecify.annotations.Nullable;

/**
 * Reads the annotations of rules. The first alternative of a rule states everything; the others state only what differs.
 * An alternative that states its own subject takes over nothing that was said of the first one's subject.
 */
final class RuleReader {

    /** A comma, but not between the arguments of a property. */
    private static final Pattern COMMA = Pattern.compile(",(?![^(]*\\))");

    private static final Set<String> OF_THE_SUBJECT = Set.of("scope", "each", "guards");

    private final Map<String, List<Rule>> byId = new TreeMap<>();
    private final Map<String, SettingsType> settings;
    private final List<String> problems;

    RuleReader(Map<String, SettingsType> settings, List<String> problems) {
        this.settings = settings;
        this.problems = problems;
    }

    void add(Rule rule) {
        byId.computeIfAbsent(RuleName.id(rule.getName()), id -> new ArrayList<>())
                .add(rule);
    }

    List<RuleInfo> rules() {
        List<RuleInfo> rules = new ArrayList<>();
        byId.forEach((id, forms) -> {
            forms.sort((one, other) -> one.getName().compareTo(other.getName()));
            Metadata first = new Metadata(forms.get(0), null, problems);
            List<Alternative> alternatives = forms.stream()
                    .map(form -> alternative(new Metadata(form, first, problems)))
                    .toList();
            List<Setting> own = settings.containsKey(id) ? settings.get(id).settings() : List.of();
            rules.add(new RuleInfo(
                    id,
                    first.word("kind", FindingClass.class, FindingClass.CONFORMITY),
                    first.word("profile", Profile.class, Profile.FULL),
                    first.text("since"),
                    first.text("references"),
                    alternatives,
                    own,
                    measure(first)));
        });
        return rules;
    }

    private Alternative alternative(Metadata metadata) {
        return new Alternative(
                metadata.name(),
                metadata.word("severity", Severity.class, Severity.INFO),
                metadata.share("confidence"),
                metadata.word("level", EvidenceLevel.class, EvidenceLevel.E0),
                metadata.word("subject", SubjectType.class, SubjectType.ORGANIZATION),
                metadata.optional("scope"),
                needs(metadata),
                list(COMMA.split(metadata.optional("each"))),
                guards(metadata),
                afterwards(metadata));
    }

    private boolean afterwards(Metadata metadata) {
        String looksAt = metadata.optional("looksAt");
        if (!looksAt.isEmpty() && !looksAt.equals("audit")) {
            problems.add(metadata.name() + ": @looksAt '" + looksAt + "' is not 'audit'.");
        }
        return !looksAt.isEmpty();
    }

    private @Nullable MeasureInfo measure(Metadata metadata) {
        String reading = metadata.optional("measure");
        return reading.isEmpty()
                ? null
                : new MeasureInfo(reading, metadata.word("unit", Unit.class, Unit.NUMBER), details(metadata));
    }

    private List<DetailInfo> details(Metadata metadata) {
        List<DetailInfo> details = new ArrayList<>();
        for (String detail : list(metadata.optional("details").split(";"))) {
            List<String> parts = list(detail.split(":"));
            Optional<Unit> unit = parts.size() == 2 ? unit(parts.get(1)) : Optional.empty();
            unit.ifPresentOrElse(
                    known -> details.add(new DetailInfo(parts.get(0), known)),
                    () -> problems.add(
                            metadata.name() + ": detail '" + detail + "' is not 'property: unit', with one of "
                                    + Arrays.toString(Unit.values()) + " as the unit."));
        }
        return details;
    }

    private static Optional<Unit> unit(String word) {
        return Arrays.stream(Unit.values())
                .filter(unit -> unit.name().equalsIgnoreCase(word))
                .findFirst();
    }

    private List<List<String>> needs(Metadata metadata) {
        List<List<String>> needs = list(metadata.text("needs").split(",")).stream()
                .map(any -> list(any.split("\\|")))
                .toList();
        needs.forEach(any -> any.forEach(path -> checkPath(metadata.name(), path)));
        return needs;
    }

    private List<GuardInfo> guards(Metadata metadata) {
        List<GuardInfo> guards = new ArrayList<>();
        for (String guard : list(metadata.optional("guards").split(";"))) {
            List<String> parts =
                    Arrays.stream(guard.split(":", -1)).map(String::strip).toList();
            if (parts.size() > 2 || parts.contains("")) {
                problems.add(metadata.name() + ": guard '" + guard + "' is neither 'name: path' nor 'name'.");
            } else if (parts.size() == 1) {
                guards.add(new GuardInfo(guard, ""));
            } else {
                checkPath(metadata.name(), parts.get(1));
                guards.add(new GuardInfo(parts.get(0), parts.get(1)));
            }
        }
        return guards;
    }

    private void checkPath(String rule, String path) {
        if (Portfolio.dictionary().path(path).isEmpty()) {
            problems.add(rule + ": '" + path + "' is no path of the data dictionary.");
        }
    }

    private static List<String> list(String[] parts) {
        List<String> list = new ArrayList<>();
        for (String part : parts) {
            if (!part.isBlank()) {
                list.add(part.strip());
            }
        }
        return List.copyOf(list);
    }

    /** The annotations of one DRL rule, with those of the first alternative behind them. */
    private static final class Metadata {

        private final Rule rule;
        private final @Nullable Metadata first;
        private final List<String> problems;

        Metadata(Rule rule, @Nullable Metadata first, List<String> problems) {
            this.rule = rule;
            this.first = first;
            this.problems = problems;
        }

        String name() {
            return rule.getName();
        }

        String optional(String key) {
            Object value = rule.getMetaData(key);
            if (value != null) {
                return unquoted(value.toString());
            }
            return first == null || OF_THE_SUBJECT.contains(key) && statesSubject() ? "" : first.optional(key);
        }

        /** Rules compiled at run time keep the quotes and escapes of a text, rules compiled at build time do not. */
        private static String unquoted(String text) {
            boolean quoted = text.length() > 1 && text.startsWith("\"") && text.endsWith("\"");
            return quoted ? text.substring(1, text.length() - 1).translateEscapes() : text;
        }

        private boolean statesSubject() {
            return rule.getMetaData("subject") != null;
        }

        String text(String key) {
            String text = optional(key);
            if (text.isBlank()) {
                problems.add(name() + ": @" + key + " is missing.");
            }
            return text;
        }

        <E extends Enum<E>> E word(String key, Class<E> type, E otherwise) {
            String text = text(key).toUpperCase(Locale.ROOT);
            for (E constant : type.getEnumConstants()) {
                if (constant.name().equals(text)) {
                    return constant;
                }
            }
            problems.add(name() + ": @" + key + " is none of " + Arrays.toString(type.getEnumConstants()) + ".");
            return otherwise;
        }

        double share(String key) {
            String text = text(key);
            try {
                double share = Double.parseDouble(text);
                if (share >= 0 && share <= 1) {
                    return share;
                }
            } catch (NumberFormatException e) {
                // said below
            }
            problems.add(name() + ": @" + key + " '" + text + "' is not between 0 and 1.");
            return 0;
        }
    }
}
