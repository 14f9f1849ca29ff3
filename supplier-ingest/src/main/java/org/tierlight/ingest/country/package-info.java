/** Countries by the many ways their names are written. */
@NullMarked
package org.tierlight.ingest.country;

import org.jspecify.annotations.NullMarked;
