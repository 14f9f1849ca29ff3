/**
 * Holds entries of official lists against suppliers (ADR 0068): an exact trusted number matches by
 * itself, a name only ever asks a person.
 */
@NullMarked
package org.tierlight.risk.matching;

import org.jspecify.annotations.NullMarked;
