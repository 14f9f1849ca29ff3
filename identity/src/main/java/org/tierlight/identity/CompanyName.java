package org.tierlight.identity;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** A name as it is compared; what every comparison needs is worked out once. */
public final class CompanyName {

  /** A firm, its group, its holding and its factory share all other words of their names. */
  private static final Set<String> OF_ONE_FAMILY = Set.of("group", "holding", "factory");

  private final String written;
  private final List<String> words;
  private final Set<LegalFamily> families;
  private final String characters;
  private final String compact;
  private final Trigrams trigrams;
  private final Set<String> numbers;

  /**
   * A name that was read.
   *
   * @param written as it came
   * @param words in Latin letters, without legal forms; numbers in digits
   * @param families what kinds of company its legal forms make; empty where it has none
   * @param characters its Han characters without those of legal forms: many sound alike
   */
  public CompanyName(
      String written, List<String> words, Set<LegalFamily> families, String characters) {
    this.written = written;
    this.words = List.copyOf(words);
    this.families = Set.copyOf(families);
    this.characters = characters;
    this.compact = String.join("", words);
    this.trigrams = Trigrams.of(compact);
    Set<String> counted = new TreeSet<>(words);
    counted.removeIf(word -> !isNumber(word));
    this.numbers = Set.copyOf(counted);
  }

  /** As it came. */
  public String written() {
    return written;
  }

  /** In Latin letters, without legal forms; numbers in digits. */
  public List<String> words() {
    return words;
  }

  /** What kinds of company its legal forms make; empty where it has none. */
  public Set<LegalFamily> families() {
    return families;
  }

  /** Its Han characters without those of legal forms. */
  public String characters() {
    return characters;
  }

  /** What its name shares with those of a firm's group, holding and factory. */
  public String family() {
    return words.stream().filter(word -> !OF_ONE_FAMILY.contains(word)).collect(joining());
  }

  /** All words as one: what stays the same however spaces are put. */
  public String compact() {
    return compact;
  }

  /** The groups of three letters of all words as one. */
  Trigrams trigrams() {
    return trigrams;
  }

  /** The numbers among the words: one house of a firm is not the other. */
  Set<String> numbers() {
    return numbers;
  }

  static boolean isNumber(String word) {
    for (int place = 0; place < word.length(); place++) {
      if (word.charAt(place) < '0' || word.charAt(place) > '9') {
        return false;
      }
    }
    return true;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof CompanyName name
        && written.equals(name.written)
        && words.equals(name.words)
        && families.equals(name.families)
        && characters.equals(name.characters);
  }

  @Override
  public int hashCode() {
    return Objects.hash(written, words, families, characters);
  }

  @Override
  public String toString() {
    return written;
  }
}
