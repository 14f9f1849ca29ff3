package org.tierlight.risk.report;

import java.util.List;
import org.tierlight.risk.engine.Assessments;
import org.tierlight.risk.engine.ScoringEngine;
import org.tierlight.risk.model.Parameters;
import org.tierlight.risk.orders.Order;
import org.tierlight.risk.orders.OrderCheck;
import org.tierlight.risk.orders.OrderRules;
import org.tierlight.risk.orders.Situation;
import org.tierlight.vocabulary.SupplierId;

/** Orders as they were checked, all by the same facts, and how far these had been read. */
public record OrderReport(List<OrderCheck> checks, String parameterVersion, Reached reached) {

  public OrderReport {
    checks = List.copyOf(checks);
  }

  static OrderReport of(
      List<Order> orders,
      boolean isStale,
      ScoringEngine engine,
      Parameters parameters,
      Reached reached) {
    Assessments known = engine.assessments();
    OrderRules rules = new OrderRules(parameters);
    List<OrderCheck> checks =
        orders.stream()
            .map(order -> rules.check(situation(bySuppliers(order, engine), known, isStale)))
            .toList();
    return new OrderReport(checks, parameters.version(), reached);
  }

  /** What is known of records counts at the suppliers that they are part of. */
  private static Order bySuppliers(Order order, ScoringEngine engine) {
    return new Order(
        supplier(order.buyer(), engine),
        supplier(order.seller(), engine),
        order.product(),
        order.day());
  }

  private static SupplierId supplier(SupplierId record, ScoringEngine engine) {
    return engine.mergedInto(record).orElse(record);
  }

  private static Situation situation(Order order, Assessments known, boolean isStale) {
    return new Situation(order, known.know(order.buyer()), known.seller(order), isStale);
  }
}
