/** Audits a live Tryton, and tests the rule of the house that this takes. */
@NullMarked
package org.alignmentaudit.example.tryton;

import org.jspecify.annotations.NullMarked;
