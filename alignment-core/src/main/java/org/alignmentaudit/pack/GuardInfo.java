package org.alignmentaudit.pack;

/**
 * An innocent explanation that a rule looks at.
 *
 * @param name name of the guard
 * @param path path of the data dictionary that it reads; while nobody supplies it, the guard cannot be checked. Empty where
 *     no path tells that: each match says for itself what became of the guard
 */
public record GuardInfo(String name, String path) {

    /** Whether a path of the data dictionary tells if it can be checked. */
    public boolean hasPath() {
        return !path.isEmpty();
    }
}
