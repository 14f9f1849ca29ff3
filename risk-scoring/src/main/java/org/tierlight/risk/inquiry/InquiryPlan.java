package org.tierlight.risk.inquiry;

import java.util.List;

/**
 * Whom to ask first. What answers narrow adds up, so taking the largest first is the best plan for
 * any budget.
 *
 * @param inquiries the one that narrows most first
 * @param candidates how many suppliers have an undisclosed share that matters
 * @param considered for how many suppliers of interest this was worked out
 * @param ofInterest how many there are
 * @param opacity of those considered, summed
 * @param narrowed by all questions of the plan together
 */
public record InquiryPlan(
    List<Inquiry> inquiries,
    int candidates,
    int considered,
    int ofInterest,
    double opacity,
    Narrowing narrowed) {

  public InquiryPlan {
    inquiries = List.copyOf(inquiries);
  }
}
