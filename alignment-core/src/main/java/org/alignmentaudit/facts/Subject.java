package org.alignmentaudit.facts;

/** A fact that findings can be about. */
public interface Subject extends Fact {

    @Override
    String id();

    /** The reference by which findings name it. */
    SubjectRef ref();
}
