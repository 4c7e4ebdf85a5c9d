package org.alignmentaudit.audit;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that whoever keeps the waivers should know of one of them.
 *
 * @param place where it stands in its document
 * @param rule rule that it is for; empty where it does not say
 * @param subject subject that it is for, as {@code TYPE:id}; empty where it does not say
 * @param until last day on which it counts; null where it does not say
 * @param message what is to be known, in a sentence
 */
public record WaiverNote(
        String place, String rule, String subject, @Nullable LocalDate until, String message) {}
