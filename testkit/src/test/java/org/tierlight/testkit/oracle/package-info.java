@NullMarked
package org.tierlight.testkit.oracle;

import org.jspecify.annotations.NullMarked;
