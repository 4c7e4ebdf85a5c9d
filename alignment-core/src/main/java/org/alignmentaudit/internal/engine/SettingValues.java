package org.alignmentaudit.internal.engine;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.alignmentaudit.pack.RuleInfo;
import org.alignmentaudit.pack.Setting;

/** Brings the values of a policy, which come as any number or list, to the types of the settings. */
final class SettingValues {

    private SettingValues() {}

    static Map<String, Object> typed(RuleInfo rule, Map<String, Object> values) {
        Map<String, Object> typed = new TreeMap<>();
        for (Setting setting : rule.settings()) {
            Object value = values.get(setting.name());
            if (value != null) {
                typed.put(setting.name(), typed(setting, value));
            }
        }
        return typed;
    }

    private static Object typed(Setting setting, Object value) {
        return switch (setting.kind()) {
            case WHOLE -> ((Number) value).intValue();
            case NUMBER -> ((Number) value).doubleValue();
            case WORDS -> List.copyOf((List<?>) value);
        };
    }
}
