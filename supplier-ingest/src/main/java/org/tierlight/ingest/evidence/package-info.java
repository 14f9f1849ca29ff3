/** Rules for signs of forced labour that are already public. */
@NullMarked
package org.tierlight.ingest.evidence;

import org.jspecify.annotations.NullMarked;
