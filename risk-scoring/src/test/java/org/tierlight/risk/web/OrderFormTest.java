package org.tierlight.risk.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tierlight.risk.orders.Order;
import org.tierlight.vocabulary.HsCode;
import org.tierlight.vocabulary.HsEdition;

/** The form of an order is closed, and all that is wrong is said at once. */
class OrderFormTest {

  private static final String SOUND =
      """
      {"buyerId": "brand", "sellerId": "mill", "product": {"hs": "5201.00"}, "date": "2026-07-01"}
      """;
  private final OrderForm form = new OrderForm(() -> Instant.parse("2026-06-30T12:00:00Z"));

  @Test
  void oneOrderIsReadAndSoIsAList() {
    OrderForm.Asked one = read(SOUND);
    OrderForm.Asked two = read("[" + SOUND + "," + SOUND + "]");

    Order order = one.orders().getFirst();
    assertThat(one.isList()).isFalse();
    assertThat(order.product()).contains(new HsCode("520100", HsEdition.HS2022));
    assertThat(order.day()).isEqualTo(LocalDate.of(2026, 7, 1));
    assertThat(two.isList()).isTrue();
    assertThat(two.orders()).containsExactly(order, order);
  }

  @Test
  void withoutAProductItCanBeAsked() {
    assertThat(
            read("{\"buyerId\":\"b\",\"sellerId\":\"s\",\"date\":\"2026-06-30\"}")
                .orders()
                .getFirst()
                .product())
        .isEmpty();
  }

  @Test
  void allThatIsWrongIsSaidAtOnceWithWhereItStands() {
    assertThat(
            problems(
                """
                [%s, {"sellerId": "", "product": {"hs": "529999", "edition": "HS1988"},
                 "date": "tomorrow", "contactPerson": "x"}]
                """
                    .formatted(SOUND)))
        .containsExactlyInAnyOrder(
            "BAD_SUPPLIER_ID /1/buyerId",
            "BAD_SUPPLIER_ID /1/sellerId",
            "UNKNOWN_CODE /1/product/edition",
            "UNKNOWN_HS /1/product/hs",
            "BAD_DATE /1/date",
            "UNKNOWN_FIELD /1/contactPerson");
  }

  @Test
  void whatIsMissingIsSaid() {
    assertThat(
            problems("{\"buyerId\": \"b\", \"sellerId\": \"s\", \"product\": {}, \"date\": null}"))
        .containsExactlyInAnyOrder("MISSING /product/hs", "MISSING /date");
  }

  @Test
  void nobodyOrdersFromItself() {
    assertThat(problems("{\"buyerId\": \"b\", \"sellerId\": \"b\", \"date\": \"2026-06-30\"}"))
        .containsExactly("SAME_SUPPLIER /sellerId");
  }

  @Test
  void daysLieWithinTenYearsBackAndOneAhead() {
    assertThat(List.of("2016-06-30", "2027-06-30")).allSatisfy(day -> read(on(day)));
    assertThat(List.of("2016-06-29", "2027-07-01"))
        .allSatisfy(day -> assertThat(problems(on(day))).containsExactly("OUT_OF_RANGE /date"));
  }

  @Test
  void aListHasOneToAPageOfOrders() {
    assertThat(read(list(250)).orders()).hasSize(250);
    assertThat(problems("[]")).containsExactly("BAD_LIST ");
    assertThat(problems(list(251))).containsExactly("BAD_LIST ");
  }

  private static String on(String day) {
    return "{\"buyerId\": \"b\", \"sellerId\": \"s\", \"date\": \"%s\"}".formatted(day);
  }

  private static String list(int size) {
    return "[" + String.join(",", Collections.nCopies(size, SOUND)) + "]";
  }

  private OrderForm.Asked read(String body) {
    return form.read(body.getBytes(UTF_8));
  }

  private List<String> problems(String body) {
    return catchThrowableOfType(InvalidQuestion.class, () -> read(body)).problems().stream()
        .map(problem -> problem.code() + " " + problem.pointer())
        .toList();
  }
}
