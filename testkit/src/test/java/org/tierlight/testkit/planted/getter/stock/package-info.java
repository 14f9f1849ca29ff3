@NullMarked
package org.tierlight.testkit.planted.getter.stock;

import org.jspecify.annotations.NullMarked;
