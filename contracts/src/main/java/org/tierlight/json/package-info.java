/** Reading JSON that strangers send: one set of rules for every door. */
@NullMarked
package org.tierlight.json;

import org.jspecify.annotations.NullMarked;
