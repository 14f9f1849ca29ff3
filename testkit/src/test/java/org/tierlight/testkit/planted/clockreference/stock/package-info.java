@NullMarked
package org.tierlight.testkit.planted.clockreference.stock;

import org.jspecify.annotations.NullMarked;
