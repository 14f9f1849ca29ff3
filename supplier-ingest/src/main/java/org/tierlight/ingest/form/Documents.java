package org.tierlight.ingest.form;

import java.util.Optional;
import java.util.function.Predicate;
import org.tierlight.ingest.problem.ProblemCode;
import org.tierlight.vocabulary.DocumentWords;

/** Reads who published something and where: words too short for a story or a person. */
public final class Documents {

  private Documents() {}

  /** The name of an organisation. */
  public static Optional<String> publisher(Field field) {
    return word(field, DocumentWords::isPublisher);
  }

  /** A web address or document number. */
  public static Optional<String> reference(Field field) {
    return word(field, DocumentWords::isReference).filter(text -> !Contacts.refuse(field, text));
  }

  /** The name of an item or a cluster. */
  public static Optional<String> name(Field field) {
    return word(field, DocumentWords::isName);
  }

  private static Optional<String> word(Field field, Predicate<String> form) {
    return field.read(
        300,
        text -> Optional.of(text).filter(form),
        ProblemCode.BAD_CHARACTER,
        "is longer, or has other signs than docs/messages.md names for it");
  }
}
