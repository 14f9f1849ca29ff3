/** Reads submitted tables out of workbooks. */
@NullMarked
package org.tierlight.ingest.xlsx;

import org.jspecify.annotations.NullMarked;
