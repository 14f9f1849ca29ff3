@NullMarked
package org.tierlight.risk;

import org.jspecify.annotations.NullMarked;
