/** Records in and out. */
@NullMarked
package org.tierlight.risk.kafka;

import org.jspecify.annotations.NullMarked;
