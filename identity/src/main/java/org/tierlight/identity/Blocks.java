package org.tierlight.identity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.tierlight.vocabulary.Country;

/**
 * Under which keys a party is looked for: who shares none with another is never compared with it
 * (method.md section 13).
 */
final class Blocks {

  private static final int RAREST = 2;
  private static final int PREFIX = 6;
  private static final String NOWHERE = "-";

  private final Rarity rarity;

  Blocks(Rarity rarity) {
    this.rarity = rarity;
  }

  Set<String> of(Party party) {
    Set<String> keys = new TreeSet<>();
    party.identifiers().forEach(it -> keys.add("id " + it.scheme() + " " + it.value()));
    party.names().forEach(name -> add(name, party, keys));
    rarest(party.address().words()).forEach(word -> keys.add("at " + word));
    return keys;
  }

  private void add(CompanyName name, Party party, Set<String> keys) {
    String country = party.country().map(Country::code).orElse(NOWHERE);
    for (String word : rarest(name.words())) {
      keys.add("word " + word + " " + country);
      keys.add("word " + word + " " + NOWHERE);
      keys.add("sound " + sound(word));
    }
    String compact = name.compact();
    keys.add("start " + compact.substring(0, Math.min(PREFIX, compact.length())));
  }

  private List<String> rarest(Iterable<String> words) {
    List<String> sorted = new ArrayList<>();
    words.forEach(sorted::add);
    sorted.sort(
        Comparator.comparingDouble(rarity::of)
            .reversed()
            .thenComparing(Comparator.comparingInt(String::length).reversed())
            .thenComparing(Comparator.naturalOrder()));
    return sorted.stream().distinct().limit(RAREST).toList();
  }

  /**
   * What is left of a word once vowels are gone and letters that languages take for each other are
   * one.
   */
  static String sound(String word) {
    StringBuilder sound = new StringBuilder();
    for (String part : Stream.of(word.split("")).map(Blocks::consonant).toList()) {
      if (!sound.toString().endsWith(part)) {
        sound.append(part);
      }
    }
    return sound.isEmpty() ? word : sound.toString();
  }

  private static String consonant(String letter) {
    return switch (letter) {
      case "a", "e", "i", "o", "u", "y", "h" -> "";
      case "c", "k", "q", "g" -> "k";
      case "s", "z", "x", "j" -> "s";
      case "b", "p" -> "p";
      case "d", "t" -> "t";
      case "v", "w", "f" -> "f";
      default -> letter;
    };
  }
}
