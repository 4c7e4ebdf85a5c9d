package org.alignmentaudit.internal.engine;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.alignmentaudit.dictionary.RowList;
import org.alignmentaudit.pack.InvalidPackException;
import org.jspecify.annotations.Nullable;

/**
 * A property of subjects that a rule names, such as {@code goalLinks.known} or {@code raise(raiseWindowDays)}, where the
 * arguments are names of settings or numbers. It holds when its value is true, a known list, or anything but null.
 */
final class SubjectProperty {

    private static final Pattern STEP = Pattern.compile("([a-z]\\w*)(?:\\(([^()]*)\\))?");

    private record Step(Method method, Object[] arguments) {}

    private final List<Step> steps = new ArrayList<>();

    SubjectProperty(String expression, Class<?> subject, Map<String, Object> settings) {
        Class<?> type = subject;
        for (String part : expression.split("\\.(?![^(]*\\))")) {
            Matcher matcher = STEP.matcher(part);
            Object[] arguments = matcher.matches() ? arguments(matcher.group(2), settings) : new Object[0];
            Method method = matcher.matches() ? method(type, matcher.group(1), arguments.length) : null;
            if (method == null) {
                throw new InvalidPackException(List.of(
                        "'" + part + "' in '" + expression + "' is no property of " + type.getSimpleName() + "."));
            }
            steps.add(new Step(method, arguments));
            type = method.getReturnType();
        }
    }

    private static Object[] arguments(@Nullable String list, Map<String, Object> settings) {
        if (list == null || list.isBlank()) {
            return new Object[0];
        }
        return Arrays.stream(list.split(","))
                .map(String::strip)
                .map(name -> settings.containsKey(name) ? settings.get(name) : Integer.valueOf(name))
                .toArray();
    }

    private static @Nullable Method method(Class<?> type, String name, int parameters) {
        return Arrays.stream(type.getMethods())
                .filter(method -> method.getName().equals(name) && method.getParameterCount() == parameters)
                .filter(method -> !method.isBridge())
                .findFirst()
                .orElse(null);
    }

    boolean holds(Object subject) {
        Object value = subject;
        for (Step step : steps) {
            value = value == null ? null : call(step, value);
        }
        if (value instanceof Boolean yes) {
            return yes;
        }
        return value instanceof RowList<?> rows ? rows.known() : value != null;
    }

    private static @Nullable Object call(Step step, Object target) {
        try {
            return step.method().invoke(target, step.arguments());
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(step.method() + " failed on " + target, e);
        }
    }
}
