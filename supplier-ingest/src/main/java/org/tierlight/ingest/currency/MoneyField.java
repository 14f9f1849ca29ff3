package org.tierlight.ingest.currency;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tierlight.ingest.form.Field;
import org.tierlight.ingest.form.Form;
import org.tierlight.ingest.problem.ProblemCode;
import org.tierlight.vocabulary.Money;

/** Reads an amount with its currency. */
public final class MoneyField {

  /** Ten trillion of any currency; what it is worth is looked at after the conversion. */
  private static final BigDecimal MOST = new BigDecimal("10000000000000");

  private static final Set<String> KNOWN = Set.of("amount", "currency");
  private static final Map<String, Currency> ISO_4217 =
      Currency.availableCurrencies()
          .collect(Collectors.toUnmodifiableMap(Currency::getCurrencyCode, Function.identity()));

  private final Conversion conversion;

  /** A reader that converts with these rates. */
  public MoneyField(Conversion conversion) {
    this.conversion = conversion;
  }

  /** The amount of a field, at the rates of a day. */
  public Optional<Amount> read(Field field, Instant at) {
    return field.form().flatMap(form -> read(form.closed(KNOWN), at));
  }

  private Optional<Amount> read(Form form, Instant at) {
    Field currencyField = form.field("currency").required();
    Optional<BigDecimal> number = number(form.field("amount").required());
    Optional<Currency> currency = currency(currencyField);
    if (number.isEmpty() || currency.isEmpty()) {
      return Optional.empty();
    }
    return convert(number.get(), currency.get(), at, currencyField)
        .filter(amount -> isBelievable(amount, form.field("amount")));
  }

  private Optional<BigDecimal> number(Field field) {
    if (field.isNegative()) {
      field.refuse(ProblemCode.NEGATIVE_AMOUNT, "must not be negative");
      return Optional.empty();
    }
    return field.decimal(BigDecimal.ZERO, MOST);
  }

  private Optional<Currency> currency(Field field) {
    return field.read(
        10,
        text -> iso4217(text).filter(conversion::knows),
        ProblemCode.UNKNOWN_CURRENCY,
        "is no currency that the exchange rates hold");
  }

  private Optional<Amount> convert(
      BigDecimal number, Currency currency, Instant at, Field currencyField) {
    Optional<Money> reported =
        conversion.convert(number, currency, at.atZone(ZoneOffset.UTC).toLocalDate());
    if (reported.isEmpty()) {
      currencyField.refuse(ProblemCode.NO_RATE, "has no exchange rate at or before that day");
    }
    return reported.map(value -> new Amount(value, original(number, currency)));
  }

  private static boolean isBelievable(Amount amount, Field field) {
    boolean believable = amount.reported().cents() <= Money.MOST_CENTS;
    if (!believable) {
      field.refuse(ProblemCode.OUT_OF_RANGE, "is worth more than any trade");
    }
    return believable;
  }

  private @Nullable Money original(BigDecimal number, Currency currency) {
    return currency.equals(conversion.reporting()) ? null : Conversion.asSent(number, currency);
  }

  private static Optional<Currency> iso4217(String text) {
    return Optional.ofNullable(ISO_4217.get(text.toUpperCase(Locale.ROOT)));
  }

  /**
   * An amount that was read.
   *
   * @param reported in the reporting currency
   * @param original as sent, where that was another currency
   */
  public record Amount(Money reported, @Nullable Money original) {}
}
