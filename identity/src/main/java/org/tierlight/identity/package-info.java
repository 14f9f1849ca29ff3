/** Who is who: how like two companies or sites are, and why (method.md section 13). */
@NullMarked
package org.tierlight.identity;

import org.jspecify.annotations.NullMarked;
