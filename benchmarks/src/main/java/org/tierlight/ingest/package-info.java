/** The door of supplier-ingest against what only parses, only validates or only produces. */
@NullMarked
package org.tierlight.ingest;

import org.jspecify.annotations.NullMarked;
