package org.alignmentaudit.audit;

import org.jspecify.annotations.Nullable;

/**
 * What a measure came to in one group, such as a department or a value, in the unit of the measure.
 *
 * @param id identifier of the group
 * @param name what readers call it
 * @param value what was measured there
 * @param previous the value one period earlier; null where it cannot be told
 */
public record MeasurePart(
        String id, String name, double value, @Nullable Double previous) {}
