package org.alignmentaudit.internal.pack;

import java.util.List;
import org.drools.model.Model;

/** The list of models that the compiler of rules writes: their names carry a hash of their content, so nobody can know them. */
public final class ModelList {

    private static final String VERSION_LINE = "Drools-Model-Version";

    private ModelList() {}

    /** The models that the list names, each made anew, in alphabetical order. */
    public static List<Model> load(String list, ClassLoader loader) {
        return list.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith(VERSION_LINE))
                .sorted()
                .map(name -> model(loader, name))
                .toList();
    }

    private static Model model(ClassLoader loader, String name) {
        try {
            return (Model)
                    Class.forName(name, true, loader).getDeclaredConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(name + " cannot be loaded.", e);
        }
    }
}
