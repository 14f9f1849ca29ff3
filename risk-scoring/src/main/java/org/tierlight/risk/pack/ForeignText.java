package org.tierlight.risk.pack;

import java.util.Optional;
import org.tierlight.vocabulary.PlainText;

/** What is done with the texts of a file that somebody brings. */
final class ForeignText {

  /** Twice the longest name or address known; what cites it must stay far below a message. */
  static final int LONGEST = 500;

  private static final char REPLACEMENT = '\ufffd';

  private ForeignText() {}

  /** A text as it may be repeated to whoever sent it: what is not plain becomes a mark. */
  static String shown(String text) {
    return PlainText.isPlain(text)
        ? text
        : text.codePoints()
            .map(sign -> PlainText.isPlain(sign) ? sign : REPLACEMENT)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
  }

  /** Why a text is not taken; empty where it is. */
  static Optional<String> fault(String text) {
    if (text.length() > LONGEST) {
      return Optional.of("a text of more than %d characters".formatted(LONGEST));
    }
    return PlainText.isPlain(text)
        ? Optional.empty()
        : Optional.of("control or turning characters or broken Unicode");
  }
}
