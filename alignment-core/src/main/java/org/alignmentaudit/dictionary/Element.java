package org.alignmentaudit.dictionary;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks a record as a top-level element of the portfolio document, and names it there. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Element {

    /** The plural name: the key in the JSON document, the CSV file and the SQL query, such as {@code goals}. */
    String value();

    /** The singular name, from which child tables derive the column of their parent, such as {@code goal} for {@code goalId}. */
    String singular();

    /** Whether a portfolio has exactly one of it, so that documents hold an object and not a list. */
    boolean single() default false;

    /**
     * Whether it is a list that other records name entries of and that many hosts keep elsewhere, such as people: ids of it
     * are checked only where the list is supplied.
     */
    boolean directory() default false;
}
