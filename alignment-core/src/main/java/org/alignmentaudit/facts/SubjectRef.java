package org.alignmentaudit.facts;

/**
 * Names a subject.
 *
 * @param type kind of the subject
 * @param id identifier within that kind
 * @param name what readers know it by; the id where it has no name
 */
public record SubjectRef(SubjectType type, String id, String name) implements Comparable<SubjectRef> {

    /** Orders by kind, then by id. */
    @Override
    public int compareTo(SubjectRef other) {
        int byType = type.compareTo(other.type);
        return byType != 0 ? byType : id.compareTo(other.id);
    }

    /** The form that fingerprints use, {@code TYPE:id}. */
    public String key() {
        return type + ":" + id;
    }
}
