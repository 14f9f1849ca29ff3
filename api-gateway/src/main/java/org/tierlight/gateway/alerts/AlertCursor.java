package org.tierlight.gateway.alerts;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a list of alerts goes on; opaque to callers so that it may change.
 *
 * @param before the position (exclusive) to go back from
 */
public record AlertCursor(long before) {

  private static final Pattern FORM = Pattern.compile("a1:(\\d{1,18})");

  /** The cursor of a text that was handed out before, or empty where it is none. */
  public static Optional<AlertCursor> ofText(String text) {
    return decoded(text)
        .map(FORM::matcher)
        .filter(Matcher::matches)
        .map(form -> new AlertCursor(Long.parseLong(form.group(1))));
  }

  /** The text that callers send back. */
  public String text() {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(("a1:" + before).getBytes(UTF_8));
  }

  private static Optional<String> decoded(String text) {
    try {
      return Optional.of(new String(Base64.getUrlDecoder().decode(text), UTF_8));
    } catch (IllegalArgumentException notBase64) {
      return Optional.empty();
    }
  }
}
