/** Lots, what they were made of and packed in, and between whom they moved. */
@NullMarked
package org.tierlight.graph.lots;

import org.jspecify.annotations.NullMarked;
