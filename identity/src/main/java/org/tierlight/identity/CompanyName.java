package org.tierlight.identity;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A name as it is compared.
 *
 * @param written as it came
 * @param words in Latin letters, without legal forms; numbers in digits
 * @param families what kinds of company its legal forms make; empty where it has none
 * @param characters its Han characters without those of legal forms: many sound alike
 */
public record CompanyName(
    String written, List<String> words, Set<LegalFamily> families, String characters) {

  /** A firm, its group, its holding and its factory share all other words of their names. */
  private static final Set<String> OF_ONE_FAMILY = Set.of("group", "holding", "factory");

  public CompanyName {
    words = List.copyOf(words);
    families = Set.copyOf(families);
  }

  /** What its name shares with those of a firm's group, holding and factory. */
  public String family() {
    return words.stream().filter(word -> !OF_ONE_FAMILY.contains(word)).collect(joining());
  }

  /** All words as one: what stays the same however spaces are put. */
  String compact() {
    return String.join("", words);
  }

  /** The numbers among the words: one house of a firm is not the other. */
  Set<String> numbers() {
    Set<String> numbers = new TreeSet<>();
    words.stream().filter(CompanyName::isNumber).forEach(numbers::add);
    return numbers;
  }

  static boolean isNumber(String word) {
    return word.chars().allMatch(letter -> letter >= '0' && letter <= '9');
  }
}
