/** What the engine promises, as laws and golden values. */
@NullMarked
package org.tierlight.risk.engine;

import org.jspecify.annotations.NullMarked;
