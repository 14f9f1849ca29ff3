package org.tierlight.risk.web;

import java.time.DateTimeException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.tierlight.risk.orders.Order;
import org.tierlight.vocabulary.HsCode;
import org.tierlight.vocabulary.HsCodes;
import org.tierlight.vocabulary.HsEdition;
import org.tierlight.vocabulary.SupplierId;
import tools.jackson.databind.JsonNode;

/** Reads orders as they were sent, one or a list of them, and says all that is wrong at once. */
@Component
final class OrderForm {

  /** How many orders there are at most in one question: a page. */
  static final int ORDERS = 250;

  private static final int YEARS_BACK = 10;
  private static final int YEARS_AHEAD = 1;
  private static final HsCodes HS = HsCodes.shipped();
  private static final JsonFields.Unknown GOOD =
      new JsonFields.Unknown("UNKNOWN_HS", _ -> "2, 4 or 6 digits of HS 2022 or HS 2017");
  private static final JsonFields.Unknown DAY =
      new JsonFields.Unknown("BAD_DATE", _ -> "a date such as 2026-01-31");

  private final InstantSource clock;

  OrderForm(InstantSource clock) {
    this.clock = clock;
  }

  /**
   * What was asked.
   *
   * @param isList whether the answer is a list too
   */
  record Asked(List<Order> orders, boolean isList) {

    Asked {
      orders = List.copyOf(orders);
    }
  }

  /**
   * The orders of a body.
   *
   * @throws InvalidQuestion with all that is wrong
   */
  Asked read(byte[] body) {
    JsonNode sent = StrictBody.read(body);
    List<FieldProblem> problems = new ArrayList<>();
    List<Order> orders = new ArrayList<>();
    if (!sent.isArray()) {
      orders.add(order(sent, "", problems));
    } else if (sent.isEmpty() || sent.size() > ORDERS) {
      problems.add(
          FieldProblem.at("", "BAD_LIST", "no list of that length", "a list of 1 to " + ORDERS));
    } else {
      sent.values().forEach(one -> orders.add(order(one, "/" + orders.size(), problems)));
    }
    if (!problems.isEmpty()) {
      throw new InvalidQuestion(problems);
    }
    return new Asked(orders, sent.isArray());
  }

  private Order order(JsonNode sent, String pointer, List<FieldProblem> problems) {
    JsonFields fields = new JsonFields(sent, pointer, problems);
    SupplierId buyer = fields.supplier("buyerId");
    SupplierId seller = fields.supplier("sellerId");
    if (fields.isClear() && buyer.equals(seller)) {
      problems.add(
          FieldProblem.at(
              fields.where("sellerId"), "SAME_SUPPLIER", "the buyer itself", "another supplier"));
    }
    Optional<HsCode> product =
        fields.has("product")
            ? product(sent.path("product"), fields.where("product"), problems)
            : Optional.empty();
    LocalDate day = day(fields, problems);
    fields.areFine();
    return new Order(buyer, seller, product, day);
  }

  private static Optional<HsCode> product(
      JsonNode sent, String pointer, List<FieldProblem> problems) {
    JsonFields fields = new JsonFields(sent, pointer, problems);
    HsEdition edition = fields.code("edition", HsEdition.HS2022);
    Optional<HsCode> product =
        required("hs", fields, problems, GOOD, text -> HS.find(text, edition));
    fields.areFine();
    return product;
  }

  /** Empty only where something is wrong, and that is said. */
  private static <T> Optional<T> required(
      String name,
      JsonFields fields,
      List<FieldProblem> problems,
      JsonFields.Unknown unknown,
      Function<String, Optional<T>> reading) {
    int before = problems.size();
    Optional<T> value = fields.coded(name, unknown, reading);
    if (value.isEmpty() && problems.size() == before) {
      problems.add(FieldProblem.at(fields.where(name), "MISSING", "it is missing", "name it"));
    }
    return value;
  }

  private LocalDate day(JsonFields fields, List<FieldProblem> problems) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    Optional<LocalDate> day = required("date", fields, problems, DAY, OrderForm::day);
    if (day.filter(it -> isOutside(it, today)).isPresent()) {
      problems.add(
          FieldProblem.at(
              fields.where("date"),
              "OUT_OF_RANGE",
              "too long ago or too far ahead",
              "from %s to %s"
                  .formatted(today.minusYears(YEARS_BACK), today.plusYears(YEARS_AHEAD))));
    }
    return day.orElse(today);
  }

  private static boolean isOutside(LocalDate day, LocalDate today) {
    return day.isBefore(today.minusYears(YEARS_BACK)) || day.isAfter(today.plusYears(YEARS_AHEAD));
  }

  private static Optional<LocalDate> day(String text) {
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeException unreadable) {
      return Optional.empty();
    }
  }
}
