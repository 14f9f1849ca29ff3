/** Who said what when: the order of facts about one thing. */
@NullMarked
package org.tierlight.graph.facts;

import org.jspecify.annotations.NullMarked;
