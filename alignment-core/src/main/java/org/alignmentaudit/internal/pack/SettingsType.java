package org.alignmentaudit.internal.pack;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.alignmentaudit.pack.Setting;
import org.alignmentaudit.pack.SettingKind;
import org.drools.model.AnnotationValue;
import org.drools.model.TypeMetaData;

/**
 * The settings type that a rule file declares: defaults from its fields; unit, range and meaning from one annotation of the
 * type for each field (annotations of fields do not survive compilation).
 */
public final class SettingsType {

    private static final Pattern NUMBER = Pattern.compile("(\\S+) (-?[0-9.]+?)\\.\\.(-?[0-9.]+): (.+)");
    private static final Pattern WORDS = Pattern.compile("words: (.+)");

    private final Class<?> type;
    private final String rule;
    private final List<Setting> settings = new ArrayList<>();

    private SettingsType(Class<?> type, String rule) {
        this.type = type;
        this.rule = rule;
    }

    static boolean declaredBy(TypeMetaData declared) {
        return declared.getAnnotations().containsKey("rule");
    }

    /** Reads the declared type; what is wrong with it is added to the problems. */
    static SettingsType read(TypeMetaData declared, List<String> problems) {
        SettingsType result = new SettingsType(declared.getType(), annotation(declared, "rule"));
        Object defaults = result.instance();
        for (Field field : declared.getType().getDeclaredFields()) {
            if (!Modifier.isStatic(field.getModifiers())) {
                result.add(field, annotation(declared, field.getName()), get(field, defaults), problems);
            }
        }
        return result;
    }

    private static String annotation(TypeMetaData declared, String name) {
        AnnotationValue[] values = declared.getAnnotations().get(name);
        String text = values == null ? "" : String.valueOf(values[0].getValue());
        return text.length() > 1 && text.startsWith("\"") ? text.substring(1, text.length() - 1) : text;
    }

    private void add(Field field, String doc, Object value, List<String> problems) {
        Matcher number = NUMBER.matcher(doc);
        Matcher words = WORDS.matcher(doc);
        if (field.getType() == List.class && words.matches()) {
            settings.add(new Setting(field.getName(), SettingKind.WORDS, value, "words", 0, 0, words.group(1)));
        } else if (field.getType().isPrimitive() && number.matches()) {
            SettingKind kind = field.getType() == int.class ? SettingKind.WHOLE : SettingKind.NUMBER;
            double min = Double.parseDouble(number.group(2));
            double max = Double.parseDouble(number.group(3));
            settings.add(new Setting(field.getName(), kind, value, number.group(1), min, max, number.group(4)));
        } else {
            problems.add(rule + ": setting " + field.getName() + " is described by '" + doc + "'.\nMaybe write @"
                    + field.getName() + "(\"share 0..1: what it does\"), or \"words: what they are\" for a list, "
                    + "before the first field of " + type.getSimpleName() + ".");
        }
    }

    String rule() {
        return rule;
    }

    List<Setting> settings() {
        return settings;
    }

    /** The values of all settings, in the order of the rule file, some of them replaced. */
    public Map<String, Object> values(Map<String, Object> replaced) {
        Map<String, Object> values = new LinkedHashMap<>();
        settings.forEach(
                setting -> values.put(setting.name(), replaced.getOrDefault(setting.name(), setting.defaultValue())));
        return values;
    }

    /** The fact that rules read, with these values. */
    public Object fact(Map<String, Object> values) {
        Object fact = instance();
        Arrays.stream(type.getDeclaredFields())
                .filter(field -> values.containsKey(field.getName()))
                .forEach(field -> set(field, fact, values.get(field.getName())));
        return fact;
    }

    private Object instance() {
        try {
            return type.getDeclaredConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type.getName() + " cannot be made.", e);
        }
    }

    private static Object get(Field field, Object target) {
        try {
            field.setAccessible(true);
            return field.get(target);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(field + " cannot be read.", e);
        }
    }

    private static void set(Field field, Object target, Object value) {
        try {
            field.setAccessible(true);
            field.set(target, value);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(field + " cannot be set.", e);
        }
    }
}
