@NullMarked
package org.tierlight.risk.checkpoint;

import org.jspecify.annotations.NullMarked;
