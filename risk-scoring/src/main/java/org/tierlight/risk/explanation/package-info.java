/** Why a score is what it is: contributions that sum to it, and sentences (method.md section 7). */
@NullMarked
package org.tierlight.risk.explanation;

import org.jspecify.annotations.NullMarked;
