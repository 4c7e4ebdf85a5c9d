package org.alignmentaudit.document;

import java.util.List;
import org.alignmentaudit.internal.intake.Place;

/**
 * A record of a CSV file.
 *
 * @param place where it starts
 * @param cells its cells
 */
record CsvLine(Place place, List<String> cells) {}
