@NullMarked
package org.tierlight.testkit.planted.emptyname.stock;

import org.jspecify.annotations.NullMarked;
