/** The messages on our topics, one sealed family a topic, and how they are written as JSON. */
@NullMarked
package org.tierlight.message;

import org.jspecify.annotations.NullMarked;
