@NullMarked
package org.tierlight.testkit.planted.input.stock;

import org.jspecify.annotations.NullMarked;
