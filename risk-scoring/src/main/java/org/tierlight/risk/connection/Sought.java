package org.tierlight.risk.connection;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tierlight.risk.legal.Area;
import org.tierlight.risk.legal.ListInForce;
import org.tierlight.risk.model.EvidenceItem;

/**
 * Whom is asked for: entries of a list, suppliers of a place, or both; any official entry where
 * neither is named.
 *
 * @param list the source of an official item, its reference, or the id or name of a list in force,
 *     in any case
 */
public record Sought(Optional<String> list, Optional<Area> area) {

  /** Any official entry. */
  public static final Sought ANY_ENTRY = new Sought(Optional.empty(), Optional.empty());

  /** Whether entries of lists are asked for. */
  public boolean asksForEntries() {
    return list.isPresent() || area.isEmpty();
  }

  /**
   * Whether an official item is one that is asked for.
   *
   * @param lists the lists in force
   */
  public boolean isFor(EvidenceItem item, List<ListInForce> lists) {
    return asksForEntries()
        && list.map(
                named ->
                    names(item).anyMatch(named::equalsIgnoreCase)
                        || lists.stream().anyMatch(it -> it.isNamed(named) && it.holds(item)))
            .orElse(true);
  }

  /** Whether entries of a list in force are asked for. */
  public boolean isFor(ListInForce inForce) {
    return asksForEntries() && list.map(inForce::isAskedBy).orElse(true);
  }

  /** By what an item can be asked for. */
  public static Stream<String> names(EvidenceItem item) {
    return Stream.concat(Stream.of(item.source()), Stream.ofNullable(item.reference()));
  }
}
