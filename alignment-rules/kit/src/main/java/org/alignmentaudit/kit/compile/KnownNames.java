package org.alignmentaudit.kit.compile;

import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alignmentaudit.dictionary.RecordSpec;
import org.alignmentaudit.portfolio.Portfolio;

/** The names that rules may use: classes, and what each of them has. */
final class KnownNames {

    private static final Pattern IMPORT = Pattern.compile("\\bimport\\s+([\\w.]+?)(\\.\\*)?\\s*(?:;|\\n)");
    private static final Pattern GLOBAL = Pattern.compile("\\bglobal\\s+([\\w.]+)\\s+(\\w+)");
    private static final Pattern DECLARE =
            Pattern.compile("\\bdeclare\\s+(?:trait\\s+)?(\\w+)(.*?)\\bend\\b", Pattern.DOTALL);
    private static final Pattern FIELD = Pattern.compile("(?m)^\\s*(\\w+)\\s*:");
    /** Where the classes are that rules mostly speak of. */
    private static final List<String> HOME =
            List.of("org.alignmentaudit.facts", "org.alignmentaudit.portfolio", "org.alignmentaudit.rule");

    private final ClassLoader loader;
    private final List<String> packages = new ArrayList<>(List.of("java.lang"));
    private final Map<String, Class<?>> imported = new TreeMap<>();
    private final Map<String, List<String>> declared = new TreeMap<>();

    KnownNames(List<SourceText> files, ClassLoader loader) {
        this.loader = loader;
        for (SourceText file : files) {
            Matcher imports = IMPORT.matcher(file.code());
            while (imports.find()) {
                add(imports.group(1), imports.group(2) != null);
            }
            Matcher globals = GLOBAL.matcher(file.code());
            while (globals.find()) {
                find(globals.group(1)).ifPresent(type -> imported.put(type.getSimpleName(), type));
            }
            Matcher types = DECLARE.matcher(file.code());
            while (types.find()) {
                declared.put(types.group(1), fields(types.group(2)));
            }
        }
    }

    private void add(String name, boolean whole) {
        if (whole) {
            packages.add(name);
        } else {
            find(name).ifPresent(type -> imported.put(type.getSimpleName(), type));
        }
    }

    private static List<String> fields(String body) {
        List<String> fields = new ArrayList<>();
        Matcher matcher = FIELD.matcher(body);
        while (matcher.find()) {
            fields.add(matcher.group(1));
        }
        return fields;
    }

    /** The class of this full name, if there is one. */
    Optional<Class<?>> find(String name) {
        try {
            return Optional.of(Class.forName(name, false, loader));
        } catch (ClassNotFoundException | LinkageError e) {
            return Optional.empty();
        }
    }

    /** The class that rules mean by this name, be it imported or not. */
    Optional<Class<?>> type(String name) {
        Class<?> known = imported.get(name);
        return known != null
                ? Optional.of(known)
                : name.contains(".") ? find(name) : in(packages, name).or(() -> in(HOME, name));
    }

    private Optional<Class<?>> in(List<String> homes, String name) {
        return homes.stream()
                .<Class<?>>flatMap(home -> find(home + "." + name).stream())
                .findFirst();
    }

    /** Whether a rule may use the name of the class without a package. */
    boolean imports(String name) {
        return imported.containsKey(name)
                || declared.containsKey(name)
                || in(packages, name).isPresent();
    }

    /** Names of classes that rules can match. */
    Set<String> types() {
        Set<String> names = new TreeSet<>(imported.keySet());
        names.addAll(declared.keySet());
        Portfolio.dictionary().elements().forEach(element -> add(names, element.record()));
        return names;
    }

    private static void add(Set<String> names, RecordSpec record) {
        names.add(record.type().getSimpleName());
        record.children().forEach(rows -> add(names, rows.rows().orElseThrow().row()));
    }

    /** Whether rules can match something of this name. */
    boolean known(String name) {
        return declared.containsKey(name) || type(name).isPresent();
    }

    /** What a pattern of this class can ask for. */
    Set<String> properties(String name) {
        Set<String> names = new TreeSet<>(declared.getOrDefault(name, List.of()));
        type(name).ifPresent(type -> names.addAll(properties(type)));
        return names;
    }

    /** What can be asked of the class without an argument, and the constants of an enumeration. */
    static Set<String> properties(Class<?> type) {
        Set<String> names = new TreeSet<>();
        methods(type)
                .filter(method -> method.getParameterCount() == 0 && method.getReturnType() != void.class)
                .forEach(method -> names.add(property(method.getName())));
        Arrays.stream(type.getFields()).map(Field::getName).forEach(names::add);
        return names;
    }

    private static String property(String method) {
        Matcher getter = Pattern.compile("(?:get|is)(\\p{Upper})(.*)").matcher(method);
        return getter.matches() ? getter.group(1).toLowerCase(Locale.ROOT) + getter.group(2) : method;
    }

    /** The public methods of a class but those of every object. */
    static Stream<Method> methods(Class<?> type) {
        return Arrays.stream(type.getMethods())
                .filter(method ->
                        method.getDeclaringClass() != Object.class && !Modifier.isStatic(method.getModifiers()));
    }

    /** The method as a rule calls it. */
    static String signature(Method method) {
        return method.getName()
                + Arrays.stream(method.getParameterTypes())
                        .map(Class::getSimpleName)
                        .collect(Collectors.joining(", ", "(", ")"));
    }

    /** The type of the property of the class that rules mean by the name, if both are known. */
    Optional<Class<?>> typeOf(String name, String property) {
        return type(name)
                .flatMap(type -> methods(type)
                        .filter(method -> method.getParameterCount() == 0
                                && property(method.getName()).equals(property))
                        .findFirst())
                .map(Method::getReturnType);
    }
}
