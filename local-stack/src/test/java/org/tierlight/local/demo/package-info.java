@NullMarked
package org.tierlight.local.demo;

import org.jspecify.annotations.NullMarked;
