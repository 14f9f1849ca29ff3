@NullMarked
package org.tierlight.testkit.planted.sound.kafka;

import org.jspecify.annotations.NullMarked;
