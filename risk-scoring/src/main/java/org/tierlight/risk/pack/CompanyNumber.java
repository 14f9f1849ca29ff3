package org.tierlight.risk.pack;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Brazil's numbers of companies (CNPJ) and of persons (CPF), told apart by their check digits. */
final class CompanyNumber {

  /** Letters may stand in numbers given since July 2026. */
  private static final Pattern COMPANY = Pattern.compile("[0-9A-Z]{12}\\d{2}");

  private static final int PERSON_DIGITS = 11;
  private static final int WEIGHTS = 8;
  private static final Pattern PERSON_IN_A_NAME =
      Pattern.compile("\\d{3}\\.?\\d{3}\\.?\\d{3}-?\\d{2}");

  private CompanyNumber() {}

  /** The company's number without punctuation, if its check digits are right. */
  static Optional<String> company(String text) {
    return Optional.of(text.toUpperCase(Locale.ROOT).replaceAll("[^0-9A-Z]", ""))
        .filter(number -> COMPANY.matcher(number).matches())
        .filter(CompanyNumber::isChecked);
  }

  /** Whether it has the form of a person's number, rightly checked or not: rather one too many. */
  static boolean isPerson(String text) {
    return digits(text).length() == PERSON_DIGITS;
  }

  /** Sole traders bear their own name with their own number as the name of their firm. */
  static boolean isInside(String name) {
    return PERSON_IN_A_NAME.matcher(name).find();
  }

  private static String digits(String text) {
    return text.replaceAll("\\D", "");
  }

  /**
   * Receita Federal: two check digits modulo 11, weights 2 to 9 again and again, from the right.
   */
  private static boolean isChecked(String company) {
    int[] number = company.chars().map(sign -> sign - '0').toArray();
    int length = number.length;
    boolean varied = Arrays.stream(number).distinct().count() > 1;
    return varied
        && number[length - 2] == checkDigit(number, length - 2)
        && number[length - 1] == checkDigit(number, length - 1);
  }

  private static int checkDigit(int[] number, int length) {
    int sum = 0;
    for (int place = 0; place < length; place++) {
      sum += number[place] * (2 + (length - 1 - place) % WEIGHTS);
    }
    int rest = sum % 11;
    return rest < 2 ? 0 : 11 - rest;
  }
}
