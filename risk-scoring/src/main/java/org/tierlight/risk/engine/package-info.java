/**
 * Every supplier's exposure, kept current in flat arrays while facts stream in (method.md sections
 * 1, 4, 5, 11).
 */
@NullMarked
package org.tierlight.risk.engine;

import org.jspecify.annotations.NullMarked;
