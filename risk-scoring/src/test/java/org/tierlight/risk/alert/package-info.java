/** What the alert promises, as laws and golden values. */
@NullMarked
package org.tierlight.risk.alert;

import org.jspecify.annotations.NullMarked;
