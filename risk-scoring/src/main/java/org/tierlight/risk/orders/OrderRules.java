package org.tierlight.risk.orders;

import java.util.List;
import java.util.stream.Stream;
import org.tierlight.risk.model.Parameters;

/** The rules in force for orders: first what asks for a review, then what is not known. */
public final class OrderRules {

  /** What a rule finds in a situation. */
  @FunctionalInterface
  interface Rule {
    Stream<OrderReason> reasons(Situation situation);
  }

  private final List<Rule> rules;

  /** The rules by one set of parameters. */
  public OrderRules(Parameters parameters) {
    this.rules =
        Stream.concat(
                new ReviewRules(parameters.alerts()).inForce().stream(),
                new UnknownRules().inForce().stream())
            .toList();
  }

  /** An order by all rules. */
  public OrderCheck check(Situation situation) {
    return new OrderCheck(
        situation, rules.stream().flatMap(rule -> rule.reasons(situation)).toList());
  }
}
