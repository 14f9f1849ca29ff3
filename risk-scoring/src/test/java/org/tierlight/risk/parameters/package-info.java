/** What sets of figures promise. */
@NullMarked
package org.tierlight.risk.parameters;

import org.jspecify.annotations.NullMarked;
