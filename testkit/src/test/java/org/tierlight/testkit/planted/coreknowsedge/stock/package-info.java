@NullMarked
package org.tierlight.testkit.planted.coreknowsedge.stock;

import org.jspecify.annotations.NullMarked;
