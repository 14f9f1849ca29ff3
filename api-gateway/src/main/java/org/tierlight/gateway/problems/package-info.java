/** What can go wrong for a caller, in words that say what to do. */
@NullMarked
package org.tierlight.gateway.problems;

import org.jspecify.annotations.NullMarked;
