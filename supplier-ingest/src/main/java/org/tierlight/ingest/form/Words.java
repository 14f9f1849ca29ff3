package org.tierlight.ingest.form;

import java.util.Locale;
import java.util.Optional;

/** Words of an enumeration in the many ways people write them. */
final class Words {

  private Words() {}

  static <E extends Enum<E>> Optional<E> find(Class<E> words, String text) {
    return named(words, text)
        .or(() -> named(words, text.strip().toUpperCase(Locale.ROOT).replaceAll("[\\s_-]+", "_")));
  }

  private static <E extends Enum<E>> Optional<E> named(Class<E> words, String name) {
    for (E each : words.getEnumConstants()) {
      if (each.name().equals(name)) {
        return Optional.of(each);
      }
    }
    return Optional.empty();
  }
}
