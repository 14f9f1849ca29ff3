@NullMarked
package org.tierlight.graph.kafka;

import org.jspecify.annotations.NullMarked;
