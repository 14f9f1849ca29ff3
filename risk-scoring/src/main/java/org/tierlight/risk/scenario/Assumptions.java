package org.tierlight.risk.scenario;

import java.util.List;
import java.util.stream.Stream;
import org.tierlight.risk.scenario.Edit.AddEvidence;
import org.tierlight.risk.scenario.Edit.ChangeParameters;
import org.tierlight.risk.scenario.Edit.DiscloseTier;
import org.tierlight.risk.scenario.Edit.DropSupplier;
import org.tierlight.risk.scenario.Edit.MoveShare;
import org.tierlight.risk.scenario.Edit.ReplaceSupplier;
import org.tierlight.risk.scenario.Edit.SupposeSupplier;
import org.tierlight.risk.scenario.Edit.WithdrawEvidence;

/** Says in plain sentences what an answer takes for granted. */
public final class Assumptions {

  private static final String VERIFIED_END =
      "Leaving is taken as verified: a supplier that only falls silent would be remembered for 24"
          + " months.";
  private static final String SAME_GOODS =
      "Whoever takes over delivers the same value, documented as before; what it is known to sell,"
          + " and with it its own risk, stays as it is.";

  private Assumptions() {}

  /** What edits take for granted, each once. */
  public static List<String> of(List<Edit> edits) {
    return edits.stream().flatMap(Assumptions::of).distinct().toList();
  }

  /** Whether somebody is left, wholly or in part. */
  public static boolean isExit(List<Edit> edits) {
    return edits.stream()
        .anyMatch(
            edit ->
                switch (edit) {
                  case DropSupplier _, ReplaceSupplier _, MoveShare _ -> true;
                  case SupposeSupplier _,
                      AddEvidence _,
                      WithdrawEvidence _,
                      DiscloseTier _,
                      ChangeParameters _ ->
                      false;
                });
  }

  private static Stream<String> of(Edit edit) {
    return switch (edit) {
      case SupposeSupplier _ ->
          Stream.of(
              "Nothing is known of what a supposed supplier buys, unless it is a primary"
                  + " producer.");
      case DropSupplier drop -> Stream.of(instead(drop.instead()), VERIFIED_END);
      case ReplaceSupplier _ -> Stream.of(SAME_GOODS, VERIFIED_END);
      case MoveShare _ -> Stream.of(SAME_GOODS);
      case AddEvidence _ ->
          Stream.of("Added evidence tells of something that no other item tells of.");
      case WithdrawEvidence _ -> Stream.of("Withdrawn evidence counts as if it never came in.");
      case DiscloseTier _ ->
          Stream.of("What is disclosed is documented; its shares are of what was undisclosed.");
      case ChangeParameters _ ->
          Stream.of("Other figures hold for all suppliers and for all edits.");
    };
  }

  private static String instead(Instead instead) {
    return switch (instead) {
      case OTHERS ->
          "The buyer's other suppliers deliver instead, each in proportion; where there are none,"
              + " nobody knows who does.";
      case UNKNOWN -> "Nobody knows who delivers instead: the share becomes undisclosed.";
      case NOBODY -> "Nobody delivers instead: the share is left empty.";
    };
  }
}
