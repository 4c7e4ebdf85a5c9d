package org.alignmentaudit.standard;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What stands in the files of a rule, read as text: the rule file and the bundles beside it. */
record RuleSource(String rule) {

    static final String ENGLISH = "messages.properties";
    static final String GERMAN = "messages_de.properties";

    private static final Pattern FORM = Pattern.compile("rule \"([^\"]+)\"(.*?)\nend\n", Pattern.DOTALL);
    private static final Pattern ROLE = Pattern.compile("\\.(?:evidence|counterEvidence)\\(\\s*\"(\\w+)\"");
    private static final Pattern TOLD = Pattern.compile("\\.(?:checked|partial)\\(\\s*\"([\\w-]+)\"");
    private static final Pattern DECLARED = Pattern.compile("@guards\\(\"([^\"]*)\"\\)");

    /** The bundle of this name; keys and texts as a program reads them. */
    Properties texts(String bundle) {
        Path file = RuleFolders.path(rule).resolve(bundle);
        Properties texts = new Properties();
        try (InputStreamReader reader = new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8)) {
            texts.load(reader);
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The roles of evidence that any form raises. */
    Set<String> roles() {
        return found(ROLE, drl()).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The guards that any form declares or tells of. */
    Set<String> guards() {
        Set<String> guards = found(TOLD, drl()).collect(Collectors.toCollection(TreeSet::new));
        found(DECLARED, drl())
                .flatMap(list -> Stream.of(list.split(";")))
                .map(guard -> guard.split(":")[0].strip())
                .filter(guard -> !guard.isEmpty())
                .forEach(guards::add);
        return guards;
    }

    /** The guards that each form tells of itself when it raises a finding, by its name. */
    Map<String, Set<String>> told() {
        Map<String, Set<String>> told = new TreeMap<>();
        Matcher forms = FORM.matcher(drl());
        while (forms.find()) {
            told.put(forms.group(1), found(TOLD, forms.group(2)).collect(Collectors.toCollection(TreeSet::new)));
        }
        return told;
    }

    private static Stream<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map((MatchResult match) -> match.group(1));
    }

    private String drl() {
        try (Stream<Path> files = Files.list(RuleFolders.path(rule))) {
            return files.filter(file -> file.toString().endsWith(".drl"))
                    .map(RuleSource::read)
                    .collect(Collectors.joining("\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
