/**
 * Which packs are in force: files of publishers that an operator brought, by what the log of packs
 * says, and what they mean for scores.
 */
@NullMarked
package org.tierlight.risk.shelf;

import org.jspecify.annotations.NullMarked;
