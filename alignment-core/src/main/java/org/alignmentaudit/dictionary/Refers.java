package org.alignmentaudit.dictionary;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Says that a field holds ids of another element; an id that the portfolio does not hold is refused. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Refers {

    /** Plural name of the element referred to, such as {@code goals}. */
    String value();

    /** Whether records may lead back to themselves through others, as processes do; one never refers to itself. */
    boolean circles() default false;
}
