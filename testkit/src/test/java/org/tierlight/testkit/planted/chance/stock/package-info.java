@NullMarked
package org.tierlight.testkit.planted.chance.stock;

import org.jspecify.annotations.NullMarked;
