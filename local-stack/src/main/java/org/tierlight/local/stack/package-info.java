/** Every process of Tierlight on one machine: how it is started, watched and stopped. */
@NullMarked
package org.tierlight.local.stack;

import org.jspecify.annotations.NullMarked;
