/** What callers meet. */
@NullMarked
package org.tierlight.graph.web;

import org.jspecify.annotations.NullMarked;
