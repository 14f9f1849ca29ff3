package org.tierlight.risk.parameters;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A set of figures as it is written down: what it is for, and what it states otherwise than another
 * set.
 *
 * @param version names the set for ever
 * @param purpose what the set is for, in a sentence or two
 * @param base the version of the set that it builds on
 * @param changes none for a return to the figures of the base
 */
public record Proposal(
    String version,
    Perspective perspective,
    String name,
    String purpose,
    String base,
    List<FigureChange> changes) {

  private static final Pattern VERSION = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");

  /**
   * @throws IllegalArgumentException if the version has another form
   */
  public Proposal {
    changes = List.copyOf(changes);
    if (!isVersion(version)) {
      throw new IllegalArgumentException("a version is a short name without spaces");
    }
  }

  /** Whether a text can name a set. */
  public static boolean isVersion(String text) {
    return VERSION.matcher(text).matches();
  }
}
