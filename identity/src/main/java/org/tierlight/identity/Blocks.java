package org.tierlight.identity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.tierlight.vocabulary.Country;

/**
 * Under which keys a party is looked for: who shares none with another is never compared with it
 * (method.md section 13).
 */
final class Blocks {

  private static final int RAREST = 2;
  private static final int PREFIX = 6;

  /** A name of so few letters has few other keys to be found under when it is mistyped. */
  private static final int SHORT = 12;

  private static final int ENDS = 3;

  /** Letters that a name says in a row: of these enough are left whatever is mistyped. */
  private static final int GROUP = 3;

  private static final char SILENT = ' ';
  private static final String NOWHERE = "-";
  private static final String NUMBER = "id ";
  private static final String LETTERS = "in ";

  private final Rarity rarity;

  Blocks(Rarity rarity) {
    this.rarity = rarity;
  }

  /** The keys of all its names. */
  Set<String> of(Party party) {
    Set<String> keys = new HashSet<>();
    party.names().forEach(name -> keys.addAll(of(name, party)));
    return keys;
  }

  /** The keys of one of its names, with those of its numbers and its address. */
  Set<String> of(CompanyName name, Party party) {
    Set<String> keys = new HashSet<>();
    party.identifiers().forEach(it -> keys.add(NUMBER + it.scheme() + " " + it.value()));
    rarest(party.address().words()).forEach(word -> keys.add("at " + word));
    add(name, party, keys);
    return keys;
  }

  /** Whether a key is a number that somebody gave to one company, rather than a trait of many. */
  static boolean isNumber(String key) {
    return key.startsWith(NUMBER);
  }

  /** Whether a key is letters only: every name shares some with any other. */
  static boolean isLetters(String key) {
    return key.startsWith(LETTERS);
  }

  private void add(CompanyName name, Party party, Set<String> keys) {
    String country = party.country().map(Country::code).orElse(NOWHERE);
    for (String word : rarest(name.words())) {
      keys.add("word " + word + " " + country);
      keys.add("word " + word + " " + NOWHERE);
      keys.add("sound " + sound(word));
    }
    if (!name.words().isEmpty()) {
      keys.add("word " + name.words().getFirst() + " " + country);
    }
    String compact = name.compact();
    addLetters(compact, keys);
    keys.add("start " + compact.substring(0, Math.min(PREFIX, compact.length())));
    if (compact.length() <= SHORT) {
      keys.add("head " + compact.substring(0, Math.min(ENDS, compact.length())));
      keys.add("tail " + compact.substring(Math.max(0, compact.length() - ENDS)));
    }
  }

  /** Digits are no letters: Mill 123 is no mistyped Mill 124, and they would find each other. */
  private static void addLetters(String compact, Set<String> keys) {
    for (int from = 0; from + GROUP <= compact.length(); from++) {
      String letters = compact.substring(from, from + GROUP);
      if (letters.chars().noneMatch(Character::isDigit)) {
        keys.add(LETTERS + letters);
      }
    }
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
    StringBuilder sound = new StringBuilder(word.length());
    for (int place = 0; place < word.length(); place++) {
      char letter = consonant(word.charAt(place));
      boolean isNew = sound.isEmpty() || sound.charAt(sound.length() - 1) != letter;
      if (letter != SILENT && isNew) {
        sound.append(letter);
      }
    }
    return sound.isEmpty() ? word : sound.toString();
  }

  private static char consonant(char letter) {
    return switch (letter) {
      case 'a', 'e', 'i', 'o', 'u', 'y', 'h' -> SILENT;
      case 'c', 'k', 'q', 'g' -> 'k';
      case 's', 'z', 'x', 'j' -> 's';
      case 'b', 'p' -> 'p';
      case 'd', 't' -> 't';
      case 'v', 'w', 'f' -> 'f';
      default -> letter;
    };
  }
}
