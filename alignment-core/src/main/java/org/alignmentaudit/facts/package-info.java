/**
 * What a host hands over and what rules match: goals, initiatives, decisions and the rest as immutable aggregates that
 * carry their histories. Start at {@link org.alignmentaudit.facts.Initiative}.
 */
@NullMarked
package org.alignmentaudit.facts;

import org.jspecify.annotations.NullMarked;
