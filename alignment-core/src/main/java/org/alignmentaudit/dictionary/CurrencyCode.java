package org.alignmentaudit.dictionary;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks the ISO 4217 code of a currency: three capital letters. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface CurrencyCode {

    /**
     * Whether it is the currency of all amounts of its row; where it is absent they are in the currency of the portfolio.
     */
    boolean ofRow() default false;
}
