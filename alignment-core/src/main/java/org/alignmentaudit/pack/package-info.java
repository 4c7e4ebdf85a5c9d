/**
 * Rule packs: rules with their metadata, settings and texts, ready to audit with.
 */
@NullMarked
package org.alignmentaudit.pack;

import org.jspecify.annotations.NullMarked;
