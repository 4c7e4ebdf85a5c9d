/**
 * What an audit found, written the way auditors write it: condition, criterion, effect, recommendation, with the evidence
 * for each number.
 */
@NullMarked
package org.alignmentaudit.finding;

import org.jspecify.annotations.NullMarked;
