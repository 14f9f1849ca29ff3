/** Judged pairs in tables. */
@NullMarked
package org.tierlight.identity.csv;

import org.jspecify.annotations.NullMarked;
