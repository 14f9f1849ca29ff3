/** Writes every script in Latin letters by the tables of Unicode. */
@NullMarked
package org.tierlight.identity.icu;

import org.jspecify.annotations.NullMarked;
