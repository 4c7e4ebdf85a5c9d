package org.alignmentaudit.audit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.alignmentaudit.dictionary.Nearest;
import org.alignmentaudit.pack.RuleInfo;
import org.alignmentaudit.pack.Setting;
import org.alignmentaudit.pack.SettingKind;
import org.alignmentaudit.portfolio.Problem;

/** Holds a policy against the rules it speaks of. */
final class PolicyCheck {

    private final Map<String, RuleInfo> rules;
    private final List<Problem> problems = new ArrayList<>();

    PolicyCheck(Map<String, RuleInfo> rules) {
        this.rules = rules;
    }

    /** Everything that is wrong, by rule. */
    List<Problem> check(Policy policy) {
        new TreeMap<>(policy.rules()).forEach(this::check);
        return problems;
    }

    private void check(String id, RulePolicy wish) {
        String place = "policy /rules/" + id;
        RuleInfo rule = rules.get(id);
        if (rule == null) {
            problems.add(new Problem(place, "no pack holds this rule", nearest(id, rules.keySet())));
            return;
        }
        new TreeMap<>(wish.settings()).forEach((name, value) -> check(rule, place + "/settings/" + name, name, value));
    }

    private void check(RuleInfo rule, String place, String name, Object value) {
        Optional<Setting> setting =
                rule.settings().stream().filter(s -> s.name().equals(name)).findFirst();
        if (setting.isPresent()) {
            check(setting.get(), place, value);
        } else {
            List<String> known = rule.settings().stream().map(Setting::name).toList();
            problems.add(new Problem(place, rule.id() + " has no such setting", nearest(name, known)));
        }
    }

    private void check(Setting setting, String place, Object value) {
        if (setting.kind() == SettingKind.WORDS) {
            if (!(value instanceof List<?> list) || !list.stream().allMatch(String.class::isInstance)) {
                problems.add(Problem.of(place, value + " is no list of texts"));
            }
        } else if (!(value instanceof Number number)) {
            problems.add(Problem.of(place, value + " is no number"));
        } else if (setting.kind() == SettingKind.WHOLE && number.doubleValue() != Math.rint(number.doubleValue())) {
            problems.add(Problem.of(place, value + " is no whole number"));
        } else if (!(number.doubleValue() >= setting.min() && number.doubleValue() <= setting.max())) {
            problems.add(new Problem(
                    place,
                    value + " is not between " + plain(setting.min()) + " and " + plain(setting.max()),
                    "The setting is a " + setting.unit() + ": " + setting.meaning() + "."));
        }
    }

    private static String plain(double bound) {
        return bound == Math.rint(bound) ? Long.toString((long) bound) : Double.toString(bound);
    }

    private static String nearest(String name, Collection<String> known) {
        return Nearest.of(name, known)
                .map(candidate -> "Maybe " + candidate + " was meant.")
                .orElse(known.isEmpty() ? "It has none." : "Known: " + String.join(", ", known) + ".");
    }
}
