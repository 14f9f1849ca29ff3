/** The service that keeps who supplies whom over time and answers map questions; wiring only. */
@NullMarked
package org.tierlight.graph;

import org.jspecify.annotations.NullMarked;
