/** Matching names against a database's own search by likeness. */
@NullMarked
package org.tierlight.identity;

import org.jspecify.annotations.NullMarked;
