package org.tierlight.identity;

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

  public CompanyName {
    words = List.copyOf(words);
    families = Set.copyOf(families);
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
