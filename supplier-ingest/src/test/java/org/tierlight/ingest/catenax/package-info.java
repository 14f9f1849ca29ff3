@NullMarked
package org.tierlight.ingest.catenax;

import org.jspecify.annotations.NullMarked;
