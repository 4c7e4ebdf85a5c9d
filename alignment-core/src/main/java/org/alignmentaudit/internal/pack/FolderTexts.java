package org.alignmentaudit.internal.pack;

import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import org.alignmentaudit.internal.text.Utf8Properties;

/**
 * Texts on a class path: {@code messages.properties} and its translations stand beside each rule file, or in one folder for all
 * rules. Thread-safe.
 */
final class FolderTexts implements BiFunction<String, String, Properties> {

    private final ClassLoader loader;
    private final Map<String, String> folders;
    private final Map<String, Properties> read = new ConcurrentHashMap<>();

    /**
     * Reads from the class path of the loader.
     *
     * @param folders the folder of the texts of each rule, by id
     */
    FolderTexts(ClassLoader loader, Map<String, String> folders) {
        this.loader = loader;
        this.folders = folders;
    }

    @Override
    public Properties apply(String rule, String language) {
        String folder = folders.get(rule);
        String name = language.isEmpty() ? "messages.properties" : "messages_" + language + ".properties";
        return folder == null ? new Properties() : read.computeIfAbsent(folder + "/" + name, this::load);
    }

    private Properties load(String resource) {
        return Utf8Properties.read(loader.getResourceAsStream(resource));
    }
}
