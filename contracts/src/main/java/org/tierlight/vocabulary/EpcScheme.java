package org.tierlight.vocabulary;

import java.util.Optional;

/**
 * How a scheme of EPCs whose key has a check digit is written as a path: company prefix and
 * reference, put together to the length of the key, and what follows.
 *
 * @param key its application identifier
 * @param length of the key with its check digit
 * @param indicator whether the first digit of the reference stands before the company prefix
 * @param prefix what stands before the key
 * @param serial how the part behind the reference is written
 */
record EpcScheme(String key, int length, boolean indicator, String prefix, Serial serial) {

  /** What follows the key. */
  sealed interface Serial {

    /** Nothing. */
    record None() implements Serial {}

    /** More of the key. */
    record Appended() implements Serial {}

    /** A qualifier of its own; a serial of zero can stand for none. */
    record Qualifier(String identifier, boolean zeroIsNone) implements Serial {}
  }

  static EpcScheme alone(String key, int length) {
    return new EpcScheme(key, length, false, "", new Serial.None());
  }

  static EpcScheme appended(String key, int length) {
    return new EpcScheme(key, length, false, "", new Serial.Appended());
  }

  static EpcScheme serial(String key, int length, String identifier) {
    return new EpcScheme(key, length, false, "", new Serial.Qualifier(identifier, false));
  }

  EpcScheme withIndicator() {
    return new EpcScheme(key, length, true, prefix, serial);
  }

  EpcScheme withPrefix(String before) {
    return new EpcScheme(key, length, indicator, before, serial);
  }

  EpcScheme withoutSerialZero() {
    return switch (serial) {
      case Serial.Qualifier(String identifier, boolean _) ->
          new EpcScheme(key, length, indicator, prefix, new Serial.Qualifier(identifier, true));
      case Serial.None _, Serial.Appended _ -> this;
    };
  }

  /** The path of an EPC, or empty where its parts do not make up a key. */
  Optional<String> path(String company, String rest) {
    int dot = rest.indexOf('.');
    boolean serialExpected = !(serial instanceof Serial.None);
    if (dot >= 0 != serialExpected) {
      return Optional.empty();
    }
    String reference = dot < 0 ? rest : rest.substring(0, dot);
    return digits(company, reference)
        .map(digits -> "/" + key + "/" + prefix + Digits.checked(digits))
        .map(path -> path + tail(rest.substring(dot + 1)));
  }

  static String qualifier(String identifier, String value) {
    return value.equals("*") ? "" : "/" + identifier + "/" + PercentCode.canonical(value);
  }

  private Optional<String> digits(String company, String reference) {
    boolean fits = company.length() + reference.length() == length - 1;
    if (!fits || (!reference.isEmpty() && !Digits.areAll(reference))) {
      return Optional.empty();
    }
    if (!indicator) {
      return Optional.of(company + reference);
    }
    return reference.isEmpty()
        ? Optional.empty()
        : Optional.of(reference.charAt(0) + company + reference.substring(1));
  }

  private String tail(String value) {
    return switch (serial) {
      case Serial.None() -> "";
      case Serial.Appended() -> value.equals("*") ? "" : PercentCode.canonical(value);
      case Serial.Qualifier(String _, boolean zeroIsNone) when zeroIsNone && value.equals("0") ->
          "";
      case Serial.Qualifier(String identifier, boolean _) -> qualifier(identifier, value);
    };
  }
}
