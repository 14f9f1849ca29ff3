package org.tierlight.risk.shelf;

import java.util.List;

/** The packs in force with their content. */
public record OpenPacks(List<OpenPack> open, List<LostPack> lost) {

  public OpenPacks {
    open = List.copyOf(open);
    lost = List.copyOf(lost);
  }
}
