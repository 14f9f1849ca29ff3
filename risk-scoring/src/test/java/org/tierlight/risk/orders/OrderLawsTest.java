package org.tierlight.risk.orders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tierlight.risk.json.PublishedParameters.PUBLISHED;
import static org.tierlight.risk.orders.OrderCases.ORDER;
import static org.tierlight.risk.orders.OrderCases.seller;
import static org.tierlight.risk.orders.OrderCases.standing;

import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.tierlight.risk.legal.LegalCause;
import org.tierlight.risk.model.Standing;
import org.tierlight.vocabulary.Band;
import org.tierlight.vocabulary.Interval;

/** Whatever is known: a review outranks not knowing, and not knowing is never OK. */
class OrderLawsTest {

  private final OrderRules rules = new OrderRules(PUBLISHED);

  @Property
  void theGravestReasonIsTheAnswerAndNoneIsDropped(@ForAll("situations") Situation situation) {
    OrderCheck check = rules.check(situation);

    assertThat(check.answer())
        .isEqualTo(
            check.reasons().stream()
                .map(OrderReason::weighs)
                .max(Comparator.naturalOrder())
                .orElse(OrderAnswer.OK));
    assertThat(check.reasons())
        .isSortedAccordingTo(Comparator.comparing(OrderReason::weighs).reversed());
    assertThat(check.reasons()).extracting(OrderReason::weighs).doesNotContain(OrderAnswer.OK);
  }

  @Property
  void toKnowLessIsNeverOk(@ForAll("situations") Situation known) {
    Order order = known.order();
    Order unnamed = new Order(order.buyer(), order.seller(), Optional.empty(), order.day());

    assertThat(
            Stream.of(
                new Situation(order, known.knowsBuyer(), Optional.empty(), known.isStale()),
                new Situation(order, false, known.seller(), known.isStale()),
                new Situation(order, known.knowsBuyer(), known.seller(), true),
                new Situation(unnamed, known.knowsBuyer(), known.seller(), known.isStale())))
        .extracting(less -> rules.check(less).answer())
        .doesNotContain(OrderAnswer.OK);
  }

  @Property
  void aReviewStaysOneWhateverElseIsNotKnown(@ForAll("situations") Situation known) {
    OrderAnswer before = rules.check(known).answer();
    Situation less = new Situation(known.order(), false, known.seller(), true);

    assertThat(rules.check(less).answer())
        .isEqualTo(before == OrderAnswer.REVIEW ? OrderAnswer.REVIEW : OrderAnswer.UNKNOWN);
  }

  @Property
  void nobodyIsJudgedOrDropped(@ForAll("situations") Situation situation) {
    OrderCheck check = rules.check(situation);

    assertThat(
            Stream.concat(
                Stream.of(check.advice()), check.reasons().stream().map(it -> it.sentence())))
        .allSatisfy(
            text ->
                assertThat(text.toLowerCase(Locale.ROOT))
                    .doesNotContain("guilty", "clean", "slave", "safe", "do not buy"));
    if (check.answer() == OrderAnswer.REVIEW) {
      assertThat(check.advice()).contains("Exit is not remedy");
    }
  }

  @Provide
  Arbitrary<Situation> situations() {
    Arbitrary<Seller> sellers =
        Combinators.combine(
                standings(),
                Arbitraries.of(LegalCause.class).list().ofMaxSize(3),
                intervals(),
                Arbitraries.doubles().between(0, 1))
            .as(
                (standing, causes, product, undisclosed) ->
                    seller(
                        standing,
                        causes.stream().map(OrderCases::law).toList(),
                        product,
                        1 - undisclosed,
                        undisclosed));
    Arbitrary<Boolean> flags = Arbitraries.of(true, false);
    return Combinators.combine(flags, sellers.optional(), flags)
        .as((buyer, seller, stale) -> new Situation(ORDER, buyer, seller, stale));
  }

  private static Arbitrary<Standing> standings() {
    return Combinators.combine(
            intervals(),
            Arbitraries.doubles().between(0, 1),
            Arbitraries.of(Band.class),
            Arbitraries.of(true, false))
        .as((exposure, alert, band, opaque) -> standing(exposure, alert, band, opaque));
  }

  private static Arbitrary<Interval> intervals() {
    return Arbitraries.doubles()
        .between(0, 1)
        .list()
        .ofSize(3)
        .map(values -> values.stream().sorted().toList())
        .map(values -> new Interval(values.get(0), values.get(1), values.get(2)));
  }
}
