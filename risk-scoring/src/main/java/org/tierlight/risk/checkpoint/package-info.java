/** What the engine keeps for its next start, and whether it still belongs to the log. */
@NullMarked
package org.tierlight.risk.checkpoint;

import org.jspecify.annotations.NullMarked;
