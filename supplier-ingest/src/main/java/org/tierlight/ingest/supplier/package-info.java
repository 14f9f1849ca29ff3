/** Rules for the description of a supplier, and how a supplier without a number gets one. */
@NullMarked
package org.tierlight.ingest.supplier;

import org.jspecify.annotations.NullMarked;
