package org.alignmentaudit.standard.oracle;

import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.alignmentaudit.facts.SubjectType;

/** Collects the letters that fire, by subject. Not thread-safe. */
final class Firing {

    private final SortedMap<String, SortedSet<String>> letters = new TreeMap<>();

    void add(SubjectType type, String id, String letter) {
        letters.computeIfAbsent(type + ":" + id, subject -> new TreeSet<>()).add(letter);
    }

    /** Of a rule without letters. */
    void add(SubjectType type, String id) {
        letters.computeIfAbsent(type + ":" + id, subject -> new TreeSet<>());
    }

    SortedMap<String, SortedSet<String>> bySubject() {
        return letters;
    }
}
