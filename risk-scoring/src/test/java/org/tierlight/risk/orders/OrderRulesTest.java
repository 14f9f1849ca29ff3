package org.tierlight.risk.orders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.tierlight.risk.json.PublishedParameters.PUBLISHED;
import static org.tierlight.risk.orders.OrderCases.CALM;
import static org.tierlight.risk.orders.OrderCases.MILL;
import static org.tierlight.risk.orders.OrderCases.ORDER;
import static org.tierlight.risk.orders.OrderCases.SUFFICIENT;
import static org.tierlight.risk.orders.OrderCases.lawful;
import static org.tierlight.risk.orders.OrderCases.link;
import static org.tierlight.risk.orders.OrderCases.seller;
import static org.tierlight.risk.orders.OrderCases.standing;
import static org.tierlight.risk.orders.OrderCases.with;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.tierlight.risk.legal.LegalCause;
import org.tierlight.vocabulary.Band;
import org.tierlight.vocabulary.HsCode;
import org.tierlight.vocabulary.HsEdition;
import org.tierlight.vocabulary.Interval;

/** Each rule alone, beside all that suffices. */
class OrderRulesTest {

  private final OrderRules rules = new OrderRules(PUBLISHED);

  @Test
  void whatSufficesIsOkAndNoAllClear() {
    OrderCheck check = rules.check(SUFFICIENT);

    assertThat(check.answer()).isEqualTo(OrderAnswer.OK);
    assertThat(check.reasons()).isEmpty();
    assertThat(check.advice()).startsWith("No indicator found in what is known.");
  }

  static Stream<Arguments> whatIsOtherwise() {
    Interval calm = CALM.exposure();
    return Stream.of(
        review("HIGH_BAND", with(standing(standing(calm, 0, Band.HIGH, false)))),
        review("LINK_ALERT", with(standing(standing(calm, .3, Band.LOW, false)))),
        review("LISTED_DIRECT_SUPPLIER", with(listedChain())),
        review("LISTED_GOOD", with(product(new Interval(.7, 1, 1)))),
        unknown("PERHAPS_LISTED_GOOD", with(product(new Interval(.1, .55, 1)))),
        unknown("OPAQUE", with(standing(standing(calm, 0, Band.LOW, true)))),
        unknown("LOW_COVERAGE", with(seller(CALM, MILL.law(), Interval.exactly(0), .49, .51))),
        unknown("UNDECLARED_SELLER", with(named(null))),
        unknown("OTHER_GOODS", of(new HsCode("620342", HsEdition.HS2022))),
        unknown("NO_PRODUCT", withoutProduct()),
        unknown("UNKNOWN_BUYER", new Situation(ORDER, false, Optional.of(MILL), false)),
        unknown("UNKNOWN_SELLER", new Situation(ORDER, true, Optional.empty(), false)),
        unknown("STALE", new Situation(ORDER, true, Optional.of(MILL), true)));
  }

  @ParameterizedTest
  @MethodSource("whatIsOtherwise")
  void eachRuleFindsItsOwn(String code, OrderAnswer answer, Situation situation) {
    OrderCheck check = rules.check(situation);

    assertThat(check.reasons()).extracting(OrderReason::code).containsExactly(code);
    assertThat(check.answer()).isEqualTo(answer);
  }

  @ParameterizedTest
  @EnumSource(LegalCause.class)
  void whatLawSaysIsReviewedAndWhatItCannotSayIsUnknown(LegalCause cause) {
    OrderAnswer expected =
        switch (cause.state()) {
          case LISTED, REGION_PRESUMPTION, PRODUCT_ORDER, POSSIBLE_MATCH -> OrderAnswer.REVIEW;
          case CLEAR -> OrderAnswer.OK;
          case UNKNOWN -> cause == LegalCause.NO_PRODUCT ? OrderAnswer.OK : OrderAnswer.UNKNOWN;
        };

    assertThat(rules.check(with(lawful(cause))).answer()).isEqualTo(expected);
  }

  @Test
  void ofOneHeadingIsKnownToBeSold() {
    assertThat(rules.check(of(new HsCode("5201", HsEdition.HS2022))).reasons()).isEmpty();
  }

  private static Arguments review(String code, Situation situation) {
    return arguments(code, OrderAnswer.REVIEW, situation);
  }

  private static Arguments unknown(String code, Situation situation) {
    return arguments(code, OrderAnswer.UNKNOWN, situation);
  }

  private static Situation of(HsCode product) {
    return new Situation(
        new Order(ORDER.buyer(), ORDER.seller(), Optional.of(product), ORDER.day()),
        true,
        Optional.of(MILL),
        false);
  }

  private static Situation withoutProduct() {
    return new Situation(
        new Order(ORDER.buyer(), ORDER.seller(), Optional.empty(), ORDER.day()),
        true,
        Optional.of(MILL),
        false);
  }

  private static Seller product(Interval factor) {
    return seller(CALM, MILL.law(), factor, .8, .2);
  }

  private static Seller listedChain() {
    return new Seller(
        MILL.supplier(),
        MILL.name(),
        CALM,
        MILL.alertChain(),
        List.of(link("mill", 0), link("gin", 1)),
        MILL.law(),
        MILL.product(),
        MILL.goods(),
        .8,
        .2);
  }

  private static Seller named(@Nullable String name) {
    return new Seller(
        MILL.supplier(),
        name,
        CALM,
        MILL.alertChain(),
        List.of(),
        MILL.law(),
        MILL.product(),
        MILL.goods(),
        .8,
        .2);
  }
}
