package org.tierlight.ingest.form;

import java.util.Optional;
import java.util.regex.Pattern;
import org.tierlight.ingest.problem.ProblemCode;

/** Reads who published something and where: words too short for a story or a person. */
public final class Documents {

  /** The name of a publisher: no sentence fits in. */
  private static final Pattern PUBLISHER = Pattern.compile("[\\p{L}\\p{N} .,&()'/:_-]{1,80}");

  /** A web address or a document number: one word. */
  private static final Pattern REFERENCE = Pattern.compile("[\\p{Graph}]{1,300}");

  /** A name that somebody's system gave. */
  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9._:~-]{1,100}");

  private Documents() {}

  /** The name of an organisation. */
  public static Optional<String> publisher(Field field) {
    return word(field, PUBLISHER);
  }

  /** A web address or document number. */
  public static Optional<String> reference(Field field) {
    return word(field, REFERENCE);
  }

  /** The name of an item or a cluster. */
  public static Optional<String> name(Field field) {
    return word(field, NAME);
  }

  private static Optional<String> word(Field field, Pattern form) {
    return field.read(
        300,
        text -> Optional.of(text).filter(word -> form.matcher(word).matches()),
        ProblemCode.BAD_CHARACTER,
        "is longer, or has other signs than docs/messages.md names for it");
  }
}
