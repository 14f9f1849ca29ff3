/** What the json promises, as laws and golden values. */
@NullMarked
package org.tierlight.risk.json;

import org.jspecify.annotations.NullMarked;
