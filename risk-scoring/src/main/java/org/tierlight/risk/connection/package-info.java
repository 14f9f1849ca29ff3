/** Whether a supplier is connected, at any tier, to somebody whom a list or a place names. */
@NullMarked
package org.tierlight.risk.connection;

import org.jspecify.annotations.NullMarked;
