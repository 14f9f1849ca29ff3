/** The map handed out piece by piece, however large it is. */
@NullMarked
package org.tierlight.graph.exports;

import org.jspecify.annotations.NullMarked;
