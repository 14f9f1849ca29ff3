@NullMarked
package org.tierlight.testkit.planted.sound.stock;

import org.jspecify.annotations.NullMarked;
