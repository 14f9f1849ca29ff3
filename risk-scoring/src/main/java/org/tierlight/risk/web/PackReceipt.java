package org.tierlight.risk.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tierlight.risk.pack.PackImport;
import org.tierlight.risk.pack.Rejected;
import org.tierlight.risk.shelf.Offer;
import org.tierlight.vocabulary.Position;

/**
 * What came of a file.
 *
 * @param unnamed of a list, once it can be said
 * @param position where the activation stands in the log; absent where nothing was written
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record PackReceipt(
    Status status,
    @JsonUnwrapped PackView pack,
    @JsonUnwrapped PackRows rows,
    @Nullable Unnamed unnamed,
    @Nullable String position) {

  /**
   * Listings in force whose entry the file does not hold, as of a download that was cut.
   *
   * @param ending they end with it
   * @param kept they stay, since the entry may stand in a row that could not be read
   */
  record Unnamed(long ending, long kept) {

    static Unnamed of(long listings, PackImport content) {
      return content.rejected().isEmpty() ? new Unnamed(listings, 0) : new Unnamed(0, listings);
    }
  }

  /** As for other receipts. */
  enum Status {
    ACCEPTED,
    DUPLICATE
  }

  static PackReceipt of(Offer.Accepted accepted, Optional<Unnamed> unnamed) {
    PackView.State state =
        accepted.position().isPresent() ? PackView.State.ACTIVATED : PackView.State.CHECKED;
    return new PackReceipt(
        Status.ACCEPTED,
        PackView.of(accepted.activation(), state),
        rows(accepted.content(), accepted.unused()),
        unnamed.orElse(null),
        accepted.position().map(Position::toString).orElse(null));
  }

  static PackReceipt of(Offer.Duplicate duplicate, PackView.State state) {
    return new PackReceipt(
        Status.DUPLICATE,
        PackView.of(duplicate.activation(), state),
        rows(duplicate.content(), duplicate.unused()),
        null,
        null);
  }

  private static PackRows rows(PackImport content, List<Rejected> unused) {
    return PackRows.of(content, unused);
  }
}
