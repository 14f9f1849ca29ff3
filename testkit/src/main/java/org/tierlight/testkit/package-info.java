/** What tests of every service share: a real broker, a real database and the rules of the house. */
@NullMarked
package org.tierlight.testkit;

import org.jspecify.annotations.NullMarked;
