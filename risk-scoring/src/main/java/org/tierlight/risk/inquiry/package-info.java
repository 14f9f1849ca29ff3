/** Whom to ask with how few questions: what an answer would narrow (method.md sections 4 and 7). */
@NullMarked
package org.tierlight.risk.inquiry;

import org.jspecify.annotations.NullMarked;
