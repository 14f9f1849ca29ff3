package org.tierlight.ingest.table;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Sees text that was UTF-8 once and was read as something else before it came here. Such a run of
 * signs turns back into bytes that are UTF-8, which hardly a word of any language does.
 */
final class Garbling {

  /** As what UTF-8 is misread: by Windows, and by old programs of the Mac. */
  private static final List<Charset> MISREADINGS =
      List.of(Charset.forName("windows-1252"), Charset.forName("x-MacRoman"));

  private static final Pattern RUN = Pattern.compile("[^\\x00-\\x7f]{2,}");
  private static final Pattern LOST = Pattern.compile("[\\u25a1\\ufffd]");

  private Garbling() {}

  /** What seems wrong with a text, and how it was probably meant. */
  static Optional<String> of(String text) {
    for (Matcher runs = RUN.matcher(text); runs.find(); ) {
      Optional<String> meant = meant(runs.group());
      if (meant.isPresent()) {
        return Optional.of(
            "'%s' was probably '%s'".formatted(shown(runs.group()), shown(meant.get())));
      }
    }
    return LOST.matcher(text).find()
        ? Optional.of("has a sign that stands for a lost one")
        : Optional.empty();
  }

  private static Optional<String> meant(String run) {
    return MISREADINGS.stream().flatMap(charset -> meant(run, charset).stream()).findFirst();
  }

  private static Optional<String> meant(String run, Charset charset) {
    try {
      ByteBuffer bytes = charset.newEncoder().encode(CharBuffer.wrap(run));
      return Optional.of(StandardCharsets.UTF_8.newDecoder().decode(bytes).toString());
    } catch (CharacterCodingException sound) {
      return Optional.empty();
    }
  }

  private static String shown(String text) {
    return text.length() > 12 ? text.substring(0, 12) + "…" : text;
  }
}
