@NullMarked
package org.tierlight.testkit.planted.foreignlibrary.stock;

import org.jspecify.annotations.NullMarked;
