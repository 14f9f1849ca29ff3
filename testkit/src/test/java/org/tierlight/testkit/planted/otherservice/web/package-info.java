@NullMarked
package org.tierlight.testkit.planted.otherservice.web;

import org.jspecify.annotations.NullMarked;
