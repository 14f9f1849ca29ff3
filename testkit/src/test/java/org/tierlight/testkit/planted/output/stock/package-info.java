@NullMarked
package org.tierlight.testkit.planted.output.stock;

import org.jspecify.annotations.NullMarked;
