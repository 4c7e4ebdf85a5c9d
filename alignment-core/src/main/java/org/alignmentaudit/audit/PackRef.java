package org.alignmentaudit.audit;

/**
 * Names a pack that an audit used.
 *
 * @param id identifier of the pack
 * @param version its version
 * @param digest SHA-256 over the files it was built from, in hex
 */
public record PackRef(String id, String version, String digest) {}
