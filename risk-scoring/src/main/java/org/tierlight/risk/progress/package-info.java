/** How far the service has read the log, so that no answer is given before it can be true. */
@NullMarked
package org.tierlight.risk.progress;

import org.jspecify.annotations.NullMarked;
