package org.tierlight.risk.orders;

import java.util.List;
import org.tierlight.risk.legal.Citation;

/**
 * Why an order is answered as it is.
 *
 * @param code stable; that of the legal cause where law is the reason
 * @param weighs what the reason alone would be answered with
 * @param sentence in plain words
 * @param citations what it rests on; none where something is not known
 */
public record OrderReason(
    String code, OrderAnswer weighs, String sentence, List<Citation> citations) {

  public OrderReason {
    citations = List.copyOf(citations);
  }

  static OrderReason review(String code, String sentence) {
    return new OrderReason(code, OrderAnswer.REVIEW, sentence, List.of());
  }

  static OrderReason unknown(String code, String sentence) {
    return new OrderReason(code, OrderAnswer.UNKNOWN, sentence, List.of());
  }
}
