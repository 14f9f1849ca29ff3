/** The words of the trade that every part of Tierlight shares; plain values, no framework. */
@NullMarked
package org.tierlight.vocabulary;

import org.jspecify.annotations.NullMarked;
