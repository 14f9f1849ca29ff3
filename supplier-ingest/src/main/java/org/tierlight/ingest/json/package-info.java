/** Reads submitted bytes as JSON. */
@NullMarked
package org.tierlight.ingest.json;

import org.jspecify.annotations.NullMarked;
