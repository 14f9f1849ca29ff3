package org.tierlight.local.demo;

import java.util.List;
import java.util.random.RandomGenerator;

/** Names that nobody bears: invented syllables, and the word that says so. */
final class Names {

  private static final List<String> FIRST =
      List.of("Quor", "Zel", "Brim", "Ould", "Vask", "Thra", "Ymir", "Plov", "Gnar", "Ekk");
  private static final List<String> SECOND =
      List.of("amble", "ivver", "onta", "uzzle", "eckle", "olva", "imbra", "axo", "yndel", "orfin");

  private Names() {}

  static String of(RandomGenerator random, String craft) {
    return "%s%s %s (fictional)".formatted(pick(random, FIRST), pick(random, SECOND), craft);
  }

  static <T> T pick(RandomGenerator random, List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }
}
