package org.tierlight.ingest.quarantine;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tierlight.vocabulary.Position;

/**
 * The name of a refused record, derived from where it had stood, so that it is the same for every
 * instance and after every start; written {@code topic-partition-offset}.
 */
public final class RecordId {

  private static final Pattern FORM =
      Pattern.compile("([a-zA-Z0-9._-]{1,150})-(\\d{1,6})-(\\d{1,18})");

  private RecordId() {}

  /** The name of the record that had stood there. */
  public static String of(Position origin) {
    return origin.topic() + "-" + origin.partition() + "-" + origin.offset();
  }

  /** Where a record of this name had stood; empty where the text is no such name. */
  public static Optional<Position> origin(String text) {
    Matcher form = FORM.matcher(text);
    return form.matches()
        ? Optional.of(
            new Position(
                form.group(1), Integer.parseInt(form.group(2)), Long.parseLong(form.group(3))))
        : Optional.empty();
  }
}
