/**
 * Holds entries of official lists against suppliers (method section 13): an exact trusted number
 * matches by itself, a name only ever asks a person.
 */
@NullMarked
package org.tierlight.risk.matching;

import org.jspecify.annotations.NullMarked;
