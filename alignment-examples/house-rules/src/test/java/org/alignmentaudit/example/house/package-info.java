/** How a firm tests rules of its own: the pack is loaded as a host loads it, and each rule is verified. */
@NullMarked
package org.alignmentaudit.example.house;

import org.jspecify.annotations.NullMarked;
