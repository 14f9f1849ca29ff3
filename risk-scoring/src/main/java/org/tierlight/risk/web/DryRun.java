package org.tierlight.risk.web;

import org.jspecify.annotations.Nullable;

/**
 * Reads {@code dryRun} off the query itself: to ask the container for a parameter would make it
 * take the body of a form for parameters too.
 */
final class DryRun {

  private DryRun() {}

  static boolean of(@Nullable String query) {
    return switch (query) {
      case null -> false;
      case "", "dryRun=false" -> false;
      case "dryRun=true" -> true;
      case String other -> throw PackRefused.badParameter();
    };
  }
}
