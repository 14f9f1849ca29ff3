@NullMarked
package org.tierlight.testkit.planted.clock.stock;

import org.jspecify.annotations.NullMarked;
