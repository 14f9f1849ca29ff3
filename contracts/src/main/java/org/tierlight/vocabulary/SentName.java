package org.tierlight.vocabulary;

import java.util.regex.Pattern;

/**
 * Whether a name that a stranger chose may be repeated to them: only what looks like the name of a
 * field. Anything else could be a person's name, address or number that slid into its place.
 */
public final class SentName {

  /** A word as JSON and XML have them, JSON-LD's with a sign before, or a place in a list. */
  private static final Pattern FIELD =
      Pattern.compile("@?[A-Za-z_$][\\w.:-]{0,39}|[0-9]{1,6}|https?://[\\w.:/#-]{1,200}");

  private SentName() {}

  /** Whether it looks like the name of a field. */
  public static boolean isField(String name) {
    return FIELD.matcher(name).matches();
  }
}
