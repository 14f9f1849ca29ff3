@NullMarked
package org.tierlight.testkit.planted.sound;

import org.jspecify.annotations.NullMarked;
