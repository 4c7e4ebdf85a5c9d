package org.alignmentaudit.internal.pack;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.alignmentaudit.pack.InvalidPackException;
import org.drools.model.Model;
import org.jspecify.annotations.Nullable;

/** Loads packs that were compiled at build time and lie on the class path. */
public final class PrecompiledPack {

    private PrecompiledPack() {}

    /**
     * Loads the pack beside whose {@code pack.properties} the class stands. Its texts stand in the folder that {@code texts}
     * names there, or else beside each rule.
     */
    public static CompiledPack load(Class<?> anchor) {
        Properties properties = properties(anchor);
        List<Model> models = models(anchor, properties.getProperty("models", ""));
        if (models.isEmpty()) {
            throw new InvalidPackException(List.of(
                    anchor.getName() + ": the pack holds no rule.\nMaybe the rules were not compiled into it."));
        }
        List<String> problems = new ArrayList<>();
        Map<String, String> folders = folders(models);
        FolderTexts texts =
                new FolderTexts(anchor.getClassLoader(), textFolders(folders, properties.getProperty("texts")));
        PackContent content = new PackContent(models, texts, problems);
        if (!problems.isEmpty()) {
            throw new InvalidPackException(problems);
        }
        return new LoadedPack(
                properties.getProperty("id", ""),
                properties.getProperty("version", ""),
                properties.getProperty("digest", ""),
                content,
                new FolderExamples(anchor.getClassLoader(), folders)::of);
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
    private static Map<String, String> textFolders(Map<String, String> folders, @Nullable String one) {
        Map<String, String> inOne = new TreeMap<>(folders);
        inOne.replaceAll((rule, folder) -> one == null ? folder : one);
        return inOne;
    }
}
