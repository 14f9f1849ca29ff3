package org.tierlight.risk.shelf;

import java.util.List;
import java.util.stream.Stream;

/** The packs in force with their content. */
public record OpenPacks(List<OpenPack> open, List<LostPack> lost) {

  public OpenPacks {
    open = List.copyOf(open);
    lost = List.copyOf(lost);
  }

  /** What to tell the operator of files that are lost or read otherwise than they were taken. */
  public Stream<String> troubles() {
    return Stream.concat(
        lost.stream().map(LostPack::sentence),
        open.stream().flatMap(pack -> pack.otherReading().stream()));
  }
}
