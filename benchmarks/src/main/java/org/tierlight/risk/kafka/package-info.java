/** Measures the reading of the log from inside its package: what reads is not for others. */
@NullMarked
package org.tierlight.risk.kafka;

import org.jspecify.annotations.NullMarked;
