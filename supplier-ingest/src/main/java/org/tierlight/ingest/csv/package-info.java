/** Reads submitted tables as CSV of RFC 4180. */
@NullMarked
package org.tierlight.ingest.csv;

import org.jspecify.annotations.NullMarked;
