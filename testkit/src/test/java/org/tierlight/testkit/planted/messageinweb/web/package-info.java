@NullMarked
package org.tierlight.testkit.planted.messageinweb.web;

import org.jspecify.annotations.NullMarked;
