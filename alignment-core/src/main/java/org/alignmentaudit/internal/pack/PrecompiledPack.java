package org.alignmentaudit.internal.pack;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import org.alignmentaudit.pack.InvalidPackException;
import org.alignmentaudit.pack.RuleInfo;
import org.drools.model.Model;

/** A pack that was compiled at build time and lies on the class path. */
public final class PrecompiledPack implements CompiledPack {

    private final Properties properties;
    private final PackContent content;
    private final FolderExamples examples;

    private PrecompiledPack(Class<?> anchor) {
        properties = properties(anchor);
        List<Model> models = models(anchor, properties.getProperty("models", ""));
        if (models.isEmpty()) {
            throw new InvalidPackException(List.of(
                    anchor.getName() + ": the pack holds no rule.\nMaybe the rules were not compiled into it."));
        }
        List<String> problems = new ArrayList<>();
        Map<String, String> folders = folders(models);
        FolderTexts texts = new FolderTexts(anchor.getClassLoader(), textFolders(folders));
        content = new PackContent(models, texts, problems);
        examples = new FolderExamples(anchor.getClassLoader(), folders);
        if (!problems.isEmpty()) {
            throw new InvalidPackException(problems);
        }
    }

    /**
     * Loads the pack beside whose {@code pack.properties} the class stands. Its texts stand in the folder that {@code texts}
     * names there, or else beside each rule.
     */
    public static PrecompiledPack load(Class<?> anchor) {
        return new PrecompiledPack(anchor);
    }

    private static Properties properties(Class<?> anchor) {
        Properties properties = new Properties();
        try (InputStream in = anchor.getResourceAsStream("pack.properties")) {
            if (in == null) {
                throw new InvalidPackException(List.of(anchor.getName() + ": no pack.properties stands beside it."));
            }
            properties.load(in);
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Model> models(Class<?> anchor, String list) {
        ClassLoader loader = anchor.getClassLoader();
        try (InputStream in = list.isBlank() ? null : loader.getResourceAsStream(list)) {
            return in == null
                    ? List.of()
                    : ModelList.load(new String(in.readAllBytes(), StandardCharsets.UTF_8), loader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> folders(List<Model> models) {
        Map<String, String> folders = new TreeMap<>();
        for (Model model : models) {
            String folder = model.getPackageName().replace('.', '/');
            model.getRules().forEach(rule -> folders.put(RuleName.id(rule.getName()), folder));
        }
        return folders;
    }

    /** All in one where the pack says so: to look for a file of each rule takes longer than to read them. */
    private Map<String, String> textFolders(Map<String, String> folders) {
        Map<String, String> inOne = new TreeMap<>(folders);
        inOne.replaceAll((rule, folder) -> properties.getProperty("texts", folder));
        return inOne;
    }

    @Override
    public String id() {
        return properties.getProperty("id", "");
    }

    @Override
    public String version() {
        return properties.getProperty("version", "");
    }

    @Override
    public String digest() {
        return properties.getProperty("digest", "");
    }

    @Override
    public List<RuleInfo> rules() {
        return content.rules();
    }

    @Override
    public Optional<String> text(String key, Locale locale) {
        return content.text(key, locale);
    }

    @Override
    public List<String> textKeys(String rule) {
        return content.textKeys(rule);
    }

    @Override
    public Optional<String> example(String rule) {
        return examples.of(rule);
    }

    @Override
    public List<Model> models() {
        return content.models();
    }

    @Override
    public Optional<SettingsType> settings(String rule) {
        return content.settings(rule);
    }
}
