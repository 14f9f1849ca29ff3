package org.tierlight.risk.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tierlight.risk.pack.PackImport;
import org.tierlight.risk.pack.Rejected;
import org.tierlight.risk.shelf.Offer;
import org.tierlight.vocabulary.Position;

/**
 * What came of a file.
 *
 * @param position where the activation stands in the log; absent where nothing was written
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record PackReceipt(
    Status status,
    @JsonUnwrapped PackView pack,
    @JsonUnwrapped PackRows rows,
    @Nullable String position) {

  /** As for other receipts. */
  enum Status {
    ACCEPTED,
    DUPLICATE
  }

  static PackReceipt of(Offer.Accepted accepted) {
    PackView.State state =
        accepted.position().isPresent() ? PackView.State.ACTIVATED : PackView.State.CHECKED;
    return new PackReceipt(
        Status.ACCEPTED,
        PackView.of(accepted.activation(), state),
        rows(accepted.content(), accepted.unused()),
        accepted.position().map(Position::toString).orElse(null));
  }

  static PackReceipt of(Offer.Duplicate duplicate, PackView.State state) {
    return new PackReceipt(
        Status.DUPLICATE,
        PackView.of(duplicate.activation(), state),
        rows(duplicate.content(), duplicate.unused()),
        null);
  }

  private static PackRows rows(PackImport content, List<Rejected> unused) {
    return PackRows.of(content, unused);
  }
}
