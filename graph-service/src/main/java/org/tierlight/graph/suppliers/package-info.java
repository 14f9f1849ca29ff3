/** Suppliers as the map knows them, and how they are searched and paged. */
@NullMarked
package org.tierlight.graph.suppliers;

import org.jspecify.annotations.NullMarked;
