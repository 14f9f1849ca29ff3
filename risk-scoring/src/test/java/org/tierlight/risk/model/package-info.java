/** What the model promises, as laws and golden values. */
@NullMarked
package org.tierlight.risk.model;

import org.jspecify.annotations.NullMarked;
