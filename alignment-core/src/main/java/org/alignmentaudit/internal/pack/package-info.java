/** How packs are read: models of rules, their metadata, settings and texts. */
@NullMarked
package org.alignmentaudit.internal.pack;

import org.jspecify.annotations.NullMarked;
