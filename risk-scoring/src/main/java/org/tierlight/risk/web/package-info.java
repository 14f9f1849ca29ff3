/** Answers questions about risk over HTTP. */
@NullMarked
package org.tierlight.risk.web;

import org.jspecify.annotations.NullMarked;
