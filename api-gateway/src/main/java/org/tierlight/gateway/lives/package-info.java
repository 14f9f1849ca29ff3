/** The life of an item, as the parts tell it. */
@NullMarked
package org.tierlight.gateway.lives;

import org.jspecify.annotations.NullMarked;
