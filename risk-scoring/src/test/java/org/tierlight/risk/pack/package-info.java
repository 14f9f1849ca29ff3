@NullMarked
package org.tierlight.risk.pack;

import org.jspecify.annotations.NullMarked;
