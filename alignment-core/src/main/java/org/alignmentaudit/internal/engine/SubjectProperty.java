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
import org.alignmentaudit.facts.Subject;
import org.alignmentaudit.pack.InvalidPackException;
import org.alignmentaudit.portfolio.PortfolioProfile;
import org.jspecify.annotations.Nullable;

/**
 * A property of subjects that a rule names, such as {@code goalLinks.known} or {@code raise(raiseWindowDays)}, where the
 * arguments are names of settings or numbers; or what the profile of the portfolio says of the subject, such as
 * {@code portfolio.materiality.known(this)}. It holds when its value is true, a known list, or anything but null.
 *
 * <p>Two are equal if they ask the same of the same kind of subject, so that rules which ask the same need to ask once.
 */
final class SubjectProperty {

    /** A dot that is not part of a number among arguments. */
    private static final Pattern BETWEEN = Pattern.compile("\\.(?![^(]*\\))");

    /** Rules ask many properties of few types, and a type lists its methods anew each time. */
    private static final ClassValue<Method[]> METHODS = new ClassValue<>() {

        @Override
        protected Method[] computeValue(Class<?> type) {
            return type.getMethods();
        }
    };

    /** A name, with arguments or without. */
    private static final Pattern STEP = Pattern.compile("([a-z]\\w*)(?:\\(([^()]*)\\))?");

    private static final String PORTFOLIO = "portfolio.";
    private static final Object THIS = new Object();

    /** A call of a method with arguments of which some may stand for the subject. */
    private static final class Step {

        private final Method method;
        private final Object[] arguments;
        private final boolean ofSubject;

        Step(Method method, List<Object> arguments) {
            this.method = method;
            this.arguments = arguments.toArray();
            this.ofSubject = arguments.contains(THIS);
        }

        @Nullable Object call(Object target, Object subject) {
            try {
                return method.invoke(target, ofSubject ? given(subject) : arguments);
            } catch (InvocationTargetException e) {
                throw new IllegalStateException(failure(subject, e.getCause()), e.getCause());
            } catch (IllegalAccessException e) {
                throw new IllegalStateException(method + " is not public.", e);
            }
        }

        /** Names the subject and shows nothing of it: failures stand in reports, which cite no texts and never change. */
        private String failure(Object subject, Throwable thrown) {
            String named = subject instanceof Subject fact
                    ? fact.ref().key()
                    : subject.getClass().getSimpleName();
            return method.getDeclaringClass().getSimpleName() + "." + method.getName() + " failed on " + named + ": "
                    + thrown.getMessage();
        }

        private Object[] given(Object subject) {
            Object[] given = arguments.clone();
            for (int i = 0; i < given.length; i++) {
                given[i] = given[i] == THIS ? subject : given[i];
            }
            return given;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Step that && method.equals(that.method) && Arrays.equals(arguments, that.arguments);
        }

        @Override
        public int hashCode() {
            return method.hashCode();
        }
    }

    private final Class<?> subject;
    private final boolean ofPortfolio;
    private final List<Step> steps = new ArrayList<>();

    SubjectProperty(String expression, Class<?> subject, Map<String, Object> settings) {
        this.subject = subject;
        ofPortfolio = expression.startsWith(PORTFOLIO);
        Class<?> type = ofPortfolio ? PortfolioProfile.class : subject;
        String path = ofPortfolio ? expression.substring(PORTFOLIO.length()) : expression;
        for (String part : BETWEEN.split(path)) {
            Matcher matcher = STEP.matcher(part);
            List<Object> arguments = matcher.matches() ? arguments(matcher.group(2), settings) : List.of();
            Method method = matcher.matches() ? method(type, matcher.group(1), arguments.size()) : null;
            if (method == null) {
                throw new InvalidPackException(List.of(
                        "'" + part + "' in '" + expression + "' is no property of " + type.getSimpleName() + "."));
            }
            steps.add(new Step(method, arguments));
            type = method.getReturnType();
        }
    }

    private static List<Object> arguments(@Nullable String list, Map<String, Object> settings) {
        if (list == null || list.isBlank()) {
            return List.of();
        }
        return Arrays.stream(list.split(","))
                .map(String::strip)
                .map(name -> argument(name, settings))
                .toList();
    }

    private static Object argument(String name, Map<String, Object> settings) {
        if (name.equals("this")) {
            return THIS;
        }
        Object setting = settings.get(name);
        return setting != null ? setting : Integer.valueOf(name);
    }

    private static @Nullable Method method(Class<?> type, String name, int parameters) {
        for (Method method : METHODS.get(type)) {
            if (method.getName().equals(name) && method.getParameterCount() == parameters && !method.isBridge()) {
                return method;
            }
        }
        return null;
    }

    /** Type of the value, as declared. */
    Class<?> type() {
        return steps.get(steps.size() - 1).method.getReturnType();
    }

    /** The value; null where it or a value on the way to it is missing. */
    @Nullable Object value(Object subject, PortfolioProfile profile) {
        Object value = ofPortfolio ? profile : subject;
        for (Step step : steps) {
            value = value == null ? null : step.call(value, subject);
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

    @Override
    public boolean equals(Object other) {
        return other instanceof SubjectProperty that
                && subject == that.subject
                && ofPortfolio == that.ofPortfolio
                && steps.equals(that.steps);
    }

    @Override
    public int hashCode() {
        return steps.hashCode();
    }
}
