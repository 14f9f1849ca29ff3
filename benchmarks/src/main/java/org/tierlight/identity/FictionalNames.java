package org.tierlight.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** Company names put together from a seed, and how others write them; nobody is called so. */
final class FictionalNames {

  private static final List<String> SYLLABLES =
      List.of(
          "ka", "mi", "ro", "zu", "len", "tar", "vo", "shi", "pel", "dor", "ny", "qua", "bex",
          "fir", "gol", "hul", "jan", "wek", "yos", "cim", "ap", "ost", "ur", "ein");
  private static final List<String> TRADES =
      List.of(
          "Textile",
          "Garment",
          "Trading",
          "Industrial",
          "Foods",
          "Metal",
          "Chemical",
          "Spinning",
          "Footwear",
          "Electronics",
          "Packaging",
          "Logistics");
  private static final List<String> PLACES =
      List.of("North", "Delta", "Harbour", "Valley", "Eastern", "Central", "River", "Upper");
  private static final List<String> FORMS =
      List.of("Co., Ltd.", "Limited", "GmbH", "S.A.", "Pvt. Ltd.", "LLC", "JSC", "A.Ş.", "Ltda.");

  private final SplittableRandom random;

  FictionalNames(long seed) {
    this.random = new SplittableRandom(seed);
  }

  /** So many names. */
  List<String> make(int count) {
    return IntStream.range(0, count).mapToObj(_ -> name()).toList();
  }

  /** The same company, as another source writes it: one or two of what sources do to names. */
  String otherwise(String name) {
    String once = changed(name);
    return random.nextInt(3) == 0 ? changed(once) : once;
  }

  private String name() {
    String own = word(2 + random.nextInt(2));
    String second = random.nextInt(3) == 0 ? " " + word(2) : "";
    String place = random.nextInt(3) == 0 ? one(PLACES) + " " : "";
    return place + own + second + " " + one(TRADES) + " " + one(FORMS);
  }

  private String word(int syllables) {
    StringBuilder word = new StringBuilder();
    IntStream.range(0, syllables).forEach(_ -> word.append(one(SYLLABLES)));
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }

  private String changed(String name) {
    List<String> words = new ArrayList<>(List.of(name.split(" ")));
    return switch (random.nextInt(6)) {
      case 0 -> name.toUpperCase(Locale.ROOT);
      case 1 -> withoutForm(name) + " " + one(FORMS);
      case 2 -> withoutForm(name);
      case 3 -> typed(name);
      case 4 -> {
        words.addFirst(words.remove(1));
        yield String.join(" ", words);
      }
      default -> name.replace("ka", "ca").replace("sh", "s").replace("y", "i");
    };
  }

  private static String withoutForm(String name) {
    return FORMS.stream()
        .filter(name::endsWith)
        .findFirst()
        .map(form -> name.substring(0, name.length() - form.length()).strip())
        .orElse(name);
  }

  /** One letter of the name's own word is another one, or gone. */
  private String typed(String name) {
    int place = 1 + random.nextInt(name.indexOf(' ') > 2 ? name.indexOf(' ') - 1 : 2);
    String instead = random.nextBoolean() ? "" : "e";
    return name.substring(0, place) + instead + name.substring(place + 1);
  }

  private String one(List<String> choices) {
    return choices.get(random.nextInt(choices.size()));
  }
}
