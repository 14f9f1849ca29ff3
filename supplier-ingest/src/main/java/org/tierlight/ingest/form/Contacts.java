package org.tierlight.ingest.form;

import java.util.Optional;
import java.util.regex.Pattern;
import org.tierlight.ingest.problem.ProblemCode;

/** What reaches a person: an address of mail, or a number of a phone. It is kept nowhere. */
public final class Contacts {

  /**
   * As an address is written, or as it is in a URI. It begins at the sign in its middle: looked for
   * from its first letter on, a long text would be read once for each of its letters.
   */
  private static final Pattern MAIL =
      Pattern.compile(
          "(?<=[^\\s@/:;,<>()?&=])(?:@|%40)[\\p{L}\\p{N}-]++(?:\\.[\\p{L}\\p{N}-]++)++");

  private static final Pattern SCHEME =
      Pattern.compile("^(?i:mailto|tel|sips?|xmpp|sms):|^(?i:urn:(?:[a-z0-9-]+:)?persons?:)");

  /**
   * A number with + before it, one that is said to be a phone's, or one dialled with 0 and a gap;
   * ITU-T E.164 has 15 digits at most.
   */
  private static final Pattern PHONE =
      Pattern.compile(
          "(?<!\\w)\\+[ (]{0,2}\\d(?:[ ()./-]{0,2}\\d){6,14}(?!\\d)"
              + "|(?<!\\p{L})(?i:tel|telephone|phone|mobile|whatsapp|fax)[.: ]{1,3}[+(]?\\d"
              + "(?:[ ()./-]{0,2}\\d){5,14}"
              + "|(?<![\\w.:/-])\\(?0\\d{1,4}\\)?[ /-]{1,3}\\d(?:[ -]?\\d){4,9}(?![\\w-])");

  private Contacts() {}

  /** Whether a text holds one. */
  public static boolean areIn(String text) {
    return MAIL.matcher(text).find()
        || SCHEME.matcher(text.strip()).find()
        || PHONE.matcher(text).find();
  }

  /** Refuses a text with one, without repeating it. */
  static boolean refuse(Field field, String text) {
    if (areIn(text)) {
      field.refuse(ProblemCode.PERSON_DATA, "holds an address of mail or a number of a phone");
      return true;
    }
    return false;
  }

  /** A text somebody writes who decides; empty with a problem noted where it reaches a person. */
  public static Optional<String> without(Field field, int longest) {
    return field.text(longest).filter(text -> !refuse(field, text));
  }
}
