package org.alignmentaudit.finding;

import org.alignmentaudit.facts.FactType;

/**
 * Names the record that a piece of evidence was read from.
 *
 * @param type kind of the record
 * @param id its identifier
 */
public record FactRef(FactType type, String id) {}
