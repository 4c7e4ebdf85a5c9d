package org.alignmentaudit.kit;

import java.util.List;

/**
 * What {@code pack.json} says of a pack.
 *
 * @param id identifier of the pack
 * @param version version of the pack
 * @param title what readers call it
 * @param minimumLibraryVersion the oldest version of the library that can run it
 * @param locales languages of its texts
 */
record Manifest(String id, String version, String title, String minimumLibraryVersion, List<String> locales) {}
