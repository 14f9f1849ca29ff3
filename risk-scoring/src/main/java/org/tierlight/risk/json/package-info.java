/** Reads the published parameter file. */
@NullMarked
package org.tierlight.risk.json;

import org.jspecify.annotations.NullMarked;
