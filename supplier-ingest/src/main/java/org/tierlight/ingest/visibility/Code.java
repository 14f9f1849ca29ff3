package org.tierlight.ingest.visibility;

import java.util.regex.Pattern;

/**
 * Tells codes from words, by their form alone: numbers, times, lot numbers, units, links are codes.
 * Words could speak of anybody.
 */
public final class Code {

  private static final int LONGEST = 2_000;

  /** One word with a digit, a short word in capitals, a truth value, or a link. */
  private static final Pattern FORM =
      Pattern.compile("(?=\\D{0,2000}\\d)\\S+|[A-Z]{2,3}|true|false|(?:urn|https?|geo|ni):\\S+");

  /** What reaches a person: an address of mail, a number of a phone. */
  private static final Pattern CONTACT =
      Pattern.compile(".*@.*|(?i:mailto|tel|sips?|xmpp|sms):.*|\\+\\d[\\d()./-]{6,}");

  private Code() {}

  /** Whether a text is a code; an empty one is. */
  public static boolean is(String text) {
    return text.isEmpty()
        || (text.length() <= LONGEST
            && FORM.matcher(text).matches()
            && !CONTACT.matcher(text).matches());
  }
}
