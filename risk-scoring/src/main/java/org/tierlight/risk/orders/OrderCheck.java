package org.tierlight.risk.orders;

import java.util.Comparator;
import java.util.List;

/**
 * An order as it was checked.
 *
 * @param reasons the gravest first; what is not known stays said beside what is to be reviewed
 */
public record OrderCheck(Situation situation, List<OrderReason> reasons) {

  public OrderCheck {
    reasons =
        reasons.stream().sorted(Comparator.comparing(OrderReason::weighs).reversed()).toList();
  }

  /** The gravest of its reasons. */
  public OrderAnswer answer() {
    return reasons.isEmpty() ? OrderAnswer.OK : reasons.getFirst().weighs();
  }

  /** What to do now, in plain words. */
  public String advice() {
    return switch (answer()) {
      case OK ->
          "No indicator found in what is known. That is no all-clear: it says nothing of what nobody"
              + " told, nor of what comes later.";
      case UNKNOWN ->
          "What is known does not suffice to say anything. Ask for what the reasons name; UNKNOWN is"
              + " neither a yes nor a no.";
      case REVIEW ->
          "Somebody should look at the reasons before the order is placed. They are indicators, not"
              + " findings. Exit is not remedy: speak with the seller and with those who represent"
              + " its workers first.";
    };
  }
}
