package org.alignmentaudit.internal.engine;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.alignmentaudit.dictionary.RowList;
import org.alignmentaudit.pack.InvalidPackException;
import org.alignmentaudit.portfolio.PortfolioProfile;
import org.jspecify.annotations.Nullable;

/**
 * A property of subjects that a rule names, such as {@code goalLinks.known} or {@code raise(raiseWindowDays)}, where the
 * arguments are names of settings or numbers; or what the profile of the portfolio says of the subject, such as
 * {@code portfolio.materialityKnown(this)}. It holds when its value is true, a known list, or anything but null.
 */
final class SubjectProperty {

    private static final Pattern STEP = Pattern.compile("([a-z]\\w*)(?:\\(([^()]*)\\))?");

    private static final String PORTFOLIO = "portfolio.";
    private static final Object THIS = new Object();

    /** A call of a method; the handle takes what it is called on and the subject, which may be an argument. */
    private record Step(Method method, MethodHandle handle) {}

    private final boolean ofPortfolio;

    private final List<Step> steps = new ArrayList<>();

    SubjectProperty(String expression, Class<?> subject, Map<String, Object> settings) {
        ofPortfolio = expression.startsWith(PORTFOLIO);
        Class<?> type = ofPortfolio ? PortfolioProfile.class : subject;
        String path = ofPortfolio ? expression.substring(PORTFOLIO.length()) : expression;
        for (String part : path.split("\\.(?![^(]*\\))")) {
            Matcher matcher = STEP.matcher(part);
            Object[] arguments = matcher.matches() ? arguments(matcher.group(2), settings) : new Object[0];
            Method method = matcher.matches() ? method(type, matcher.group(1), arguments.length) : null;
            if (method == null) {
                throw new InvalidPackException(List.of(
                        "'" + part + "' in '" + expression + "' is no property of " + type.getSimpleName() + "."));
            }
            steps.add(new Step(method, handle(method, arguments)));
            type = method.getReturnType();
        }
    }

    private static Object[] arguments(@Nullable String list, Map<String, Object> settings) {
        if (list == null || list.isBlank()) {
            return new Object[0];
        }
        return Arrays.stream(list.split(","))
                .map(String::strip)
                .map(name -> argument(name, settings))
                .toArray();
    }

    private static Object argument(String name, Map<String, Object> settings) {
        if (name.equals("this")) {
            return THIS;
        }
        Object setting = settings.get(name);
        return setting != null ? setting : Integer.valueOf(name);
    }

    private static @Nullable Method method(Class<?> type, String name, int parameters) {
        return Arrays.stream(type.getMethods())
                .filter(method -> method.getName().equals(name) && method.getParameterCount() == parameters)
                .filter(method -> !method.isBridge())
                .findFirst()
                .orElse(null);
    }

    /** Arguments are bound once: the property is asked of every subject. */
    private static MethodHandle handle(Method method, Object[] arguments) {
        try {
            MethodHandle handle = MethodHandles.publicLookup().unreflect(method);
            int[] order = new int[handle.type().parameterCount()];
            for (int i = arguments.length; i > 0; i--) {
                if (arguments[i - 1] == THIS) {
                    order[i] = 1;
                } else {
                    handle = MethodHandles.insertArguments(handle, i, arguments[i - 1]);
                    order = without(order, i);
                }
            }
            MethodHandle generic = handle.asType(handle.type().generic());
            return MethodHandles.permuteArguments(generic, MethodType.genericMethodType(2), order);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(method + " is not public.", e);
        }
    }

    private static int[] without(int[] order, int position) {
        return IntStream.range(0, order.length)
                .filter(i -> i != position)
                .map(i -> order[i])
                .toArray();
    }

    /** Type of the value, as declared. */
    Class<?> type() {
        return steps.get(steps.size() - 1).method().getReturnType();
    }

    /** The value; null where it or a value on the way to it is missing. */
    @Nullable Object value(Object subject, PortfolioProfile profile) {
        Object value = ofPortfolio ? profile : subject;
        for (Step step : steps) {
            value = value == null ? null : call(step, value, subject);
        }
        return value;
    }

    boolean holds(Object subject, PortfolioProfile profile) {
        Object value = value(subject, profile);
        if (value instanceof Boolean yes) {
            return yes;
        }
        return value instanceof RowList<?> rows ? rows.known() : value != null;
    }

    private static @Nullable Object call(Step step, Object target, Object subject) {
        try {
            return step.handle().invokeExact(target, subject);
        } catch (Throwable e) {
            throw new IllegalStateException(step.method() + " failed on " + target, e);
        }
    }
}
