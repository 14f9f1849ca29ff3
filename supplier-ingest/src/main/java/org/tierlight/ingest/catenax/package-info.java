/** Parts and bills of material as Catena-X plans them. */
@NullMarked
package org.tierlight.ingest.catenax;

import org.jspecify.annotations.NullMarked;
