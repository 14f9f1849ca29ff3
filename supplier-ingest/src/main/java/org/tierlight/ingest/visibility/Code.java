package org.tierlight.ingest.visibility;

import java.util.Set;
import java.util.regex.Pattern;
import org.tierlight.vocabulary.Digits;

/**
 * Tells codes from words, by their form alone: numbers, times, lot numbers, units, links are codes.
 * Words could speak of anybody.
 */
public final class Code {

  private static final int LONGEST = 2_000;

  /** One word with a digit, a short word in capitals, a truth value, or a link. */
  private static final Pattern FORM =
      Pattern.compile("(?=\\D{0,2000}\\d)\\S+|[A-Z]{2,3}|true|false|(?:urn|https?|geo|ni):\\S+");

  /** What is or reaches a person: a URN, an address of mail, a number of a phone with +. */
  private static final Pattern CONTACT =
      Pattern.compile(
          ".*@.*|(?i:mailto|tel|sips?|xmpp|sms|urn:(?:[a-z0-9-]+:)?persons?):.*"
              + "|\\+\\(?\\d[\\d()./-]{6,}");

  /**
   * A number of a phone as it is dialled: 0 and 8 to 12 digits more, or 00 and 9 to 15 (ITU-T E.164
   * has 15 at most). Shorter ones are dates and codes of goods, longer ones keys of GS1.
   */
  private static final Pattern DIALLED =
      Pattern.compile(
          "\\(?0[()/-]*[1-9](?:[()./-]*\\d){7,11}|\\(?00[()/-]*[1-9](?:[()./-]*\\d){8,14}");

  private static final Set<Integer> LENGTHS_OF_TRADE_NUMBERS = Set.of(12, 13, 14);

  private Code() {}

  /** Whether a text is a code; an empty one is. */
  public static boolean is(String text) {
    return text.isEmpty()
        || (text.length() <= LONGEST
            && FORM.matcher(text).matches()
            && !CONTACT.matcher(text).matches()
            && !(DIALLED.matcher(text).matches() && !isTradeNumber(text)));
  }

  /** A GTIN or a GLN by its check digit, without which a phone is the likelier reading. */
  private static boolean isTradeNumber(String text) {
    return LENGTHS_OF_TRADE_NUMBERS.contains(text.length())
        && Digits.areAll(text)
        && Digits.checked(text.substring(0, text.length() - 1)).equals(text);
  }
}
