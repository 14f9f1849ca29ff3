package org.tierlight.vocabulary;

import java.util.regex.Pattern;

/** Names one supplier record, in the sender's own characters; 1 to 100 of them. */
public record SupplierId(String value) implements Comparable<SupplierId> {

  private static final Pattern FORM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._:~-]{0,99}");

  /**
   * @throws IllegalArgumentException unless the value is 1 to 100 letters, digits or {@code ._:~-},
   *     starting with a letter or digit
   */
  public SupplierId {
    if (!isValid(value)) {
      throw new IllegalArgumentException("not a supplier id");
    }
  }

  /** Whether the text could name a supplier. */
  public static boolean isValid(String text) {
    return FORM.matcher(text).matches();
  }

  @Override
  public int compareTo(SupplierId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
