/** Published sets of the method's figures: which there are, how they differ, which are in force. */
@NullMarked
package org.tierlight.risk.parameters;

import org.jspecify.annotations.NullMarked;
