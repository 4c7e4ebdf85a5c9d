/**
 * Tests of the rules about automation: one class for each row of the catalogue.
 */
@NullMarked
package org.alignmentaudit.standard.automation;

import org.jspecify.annotations.NullMarked;
