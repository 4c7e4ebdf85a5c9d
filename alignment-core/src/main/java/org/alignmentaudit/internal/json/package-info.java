/** What documents and reports write alike in JSON. Needs Jackson. */
@NullMarked
package org.alignmentaudit.internal.json;

import org.jspecify.annotations.NullMarked;
