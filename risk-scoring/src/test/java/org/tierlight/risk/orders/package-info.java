@NullMarked
package org.tierlight.risk.orders;

import org.jspecify.annotations.NullMarked;
