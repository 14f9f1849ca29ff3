/** Map questions over HTTP. */
@NullMarked
package org.tierlight.graph.web;

import org.jspecify.annotations.NullMarked;
