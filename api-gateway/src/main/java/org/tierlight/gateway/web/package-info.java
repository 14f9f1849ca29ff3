/** HTTP towards callers: filters, handlers, live stream, pages. */
@NullMarked
package org.tierlight.gateway.web;

import org.jspecify.annotations.NullMarked;
