package org.tierlight.risk.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.tierlight.risk.pack.PackFormat;
import org.tierlight.risk.shelf.Activation;

/**
 * One edition of a pack.
 *
 * @param edition absent where the file names none
 * @param rows how many were taken
 * @param rejected how many could not be
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record PackView(
    String pack,
    String title,
    State state,
    @Nullable String edition,
    PackFormat format,
    PackFormat.Use use,
    String publisher,
    String licence,
    String sha256,
    long bytes,
    int rows,
    int rejected,
    Instant activatedAt,
    String by) {

  /** Whether an edition counts. */
  enum State {
    /** It was only checked. */
    CHECKED,
    /** It holds, and the scores are being made with it. */
    ACTIVATED,
    /** Scores are made with it. */
    IN_FORCE,
    /** A later file took its place. */
    SUPERSEDED,
    /** It holds, and its file cannot be read. */
    LOST
  }

  static PackView of(Activation edition, State state) {
    PackFormat format = edition.format();
    return new PackView(
        edition.pack(),
        format.title(),
        state,
        edition.edition().isEmpty() ? null : edition.edition(),
        format,
        format.use(),
        format.publisher(),
        format.licence(),
        edition.sha256(),
        edition.bytes(),
        edition.rows(),
        edition.rejected(),
        edition.at(),
        edition.by());
  }
}
