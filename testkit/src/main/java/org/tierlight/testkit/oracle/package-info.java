/**
 * The method written a second time, from its specification and without looking at the engine: maps
 * and plain iteration, slow and easy to check. It shares only messages and vocabulary.
 */
@NullMarked
package org.tierlight.testkit.oracle;

import org.jspecify.annotations.NullMarked;
