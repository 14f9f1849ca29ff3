package org.tierlight.graph.tiers;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tierlight.graph.links.LinkKey;

/**
 * What became of a link between two moments.
 *
 * @param before absent where it was not on the map
 * @param after absent where it no longer is
 */
public record LinkChange(LinkKey key, Kind kind, @Nullable Edge before, @Nullable Edge after) {

  /** What became of it, the first that fits. */
  public enum Kind {
    /** It was not known before. */
    APPEARED,
    /** All that told of it was withdrawn or corrected away. */
    GONE,
    /** A verified record says that it ended. */
    ENDED,
    /** Nothing went any more within a year; nobody said why. */
    LAPSED,
    /** Something goes again after a year of silence. */
    RESUMED,
    /** More was bought in a year. */
    GREW,
    /** Less was bought in a year. */
    SHRANK
  }

  /** What became of a link that was on the map at least once; empty where it stayed as it was. */
  static Optional<LinkChange> of(LinkKey key, @Nullable Edge before, @Nullable Edge after) {
    return kind(before, after).map(kind -> new LinkChange(key, kind, before, after));
  }

  private static Optional<Kind> kind(@Nullable Edge before, @Nullable Edge after) {
    if (before == null || after == null) {
      return Optional.of(before == null ? Kind.APPEARED : Kind.GONE);
    }
    if (before.link().termination() == null && after.link().termination() != null) {
      return Optional.of(Kind.ENDED);
    }
    if (before.isActive() != after.isActive()) {
      return Optional.of(before.isActive() ? Kind.LAPSED : Kind.RESUMED);
    }
    return switch (Long.signum(Long.compare(after.cents(), before.cents()))) {
      case 1 -> Optional.of(Kind.GREW);
      case -1 -> Optional.of(Kind.SHRANK);
      default -> Optional.empty();
    };
  }
}
