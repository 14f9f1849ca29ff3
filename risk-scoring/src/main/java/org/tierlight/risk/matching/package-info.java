/**
 * Holds entries of official lists against suppliers (ADR 0068, ADR 0080): an exact trusted number
 * matches by itself, so does an equal name that something else confirms; all others ask a person.
 */
@NullMarked
package org.tierlight.risk.matching;

import org.jspecify.annotations.NullMarked;
