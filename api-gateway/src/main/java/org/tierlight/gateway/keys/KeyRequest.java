package org.tierlight.gateway.keys;

import java.time.Duration;
import java.util.Set;
import java.util.regex.Pattern;

/** A key as it is asked for. */
public record KeyRequest(String name, Set<Scope> scopes, Duration validity) {

  /** The longest time that a key may be valid. */
  public static final int MOST_DAYS = 3650;

  /** How long a key is valid where nothing is said. */
  public static final int USUAL_DAYS = 365;

  /** The name travels in a header and names the source of facts, so its characters are few. */
  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");

  /**
   * @throws IllegalArgumentException if the name has another form, no scope is asked for, or the
   *     time is not positive
   */
  public KeyRequest {
    scopes = Set.copyOf(scopes);
    if (!isName(name) || scopes.isEmpty() || !validity.isPositive()) {
      throw new IllegalArgumentException("not a request for a key");
    }
  }

  /** Whether a text can name a key. */
  public static boolean isName(String text) {
    return NAME.matcher(text).matches();
  }
}
