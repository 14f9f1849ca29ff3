/** The intake service: its settings, and how its parts are put together. */
@NullMarked
package org.tierlight.ingest;

import org.jspecify.annotations.NullMarked;
