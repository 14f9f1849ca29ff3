@NullMarked
package org.tierlight.testkit.planted.edgeknowsedge.kafka;

import org.jspecify.annotations.NullMarked;
