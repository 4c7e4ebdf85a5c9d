package org.alignmentaudit.dictionary;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks a record component as a list of child rows and names the flat table that carries them. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Child {

    /** Name of the flat table, such as {@code goal_links}. */
    String table();

    /**
     * The singular name of a row, from which a table of its own rows derives the column that names it, such as
     * {@code option} for {@code optionId}; empty where rows have no rows.
     */
    String singular() default "";

    /**
     * Whether the rows are so many, and so seldom looked at one by one, that they are kept as columns where they come plain. What
     * such rows refuse may depend on nothing but words of closed sets.
     */
    boolean many() default false;
}
