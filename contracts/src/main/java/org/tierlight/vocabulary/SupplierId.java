package org.tierlight.vocabulary;

/** Names one supplier record, in the sender's own characters; 1 to 100 of them. */
public record SupplierId(String value) implements Comparable<SupplierId> {

  private static final int LONGEST = 100;

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
    if (text.isEmpty() || text.length() > LONGEST || !isLetterOrDigit(text.charAt(0))) {
      return false;
    }
    int place = 1;
    while (place < text.length() && isSign(text.charAt(place))) {
      place++;
    }
    return place == text.length();
  }

  private static boolean isSign(char sign) {
    return isLetterOrDigit(sign) || "._:~-".indexOf(sign) >= 0;
  }

  private static boolean isLetterOrDigit(char sign) {
    return (sign >= 'a' && sign <= 'z')
        || (sign >= 'A' && sign <= 'Z')
        || (sign >= '0' && sign <= '9');
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
