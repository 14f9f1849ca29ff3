package org.tierlight.graph.suppliers;

import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tierlight.vocabulary.IsicCode;

/** The sectors that a supplier is found under: each of its ISIC codes and all above it. */
public final class Sector {

  /** First and last division of each section of ISIC Rev. 4, from A to U. */
  private static final int[][] SECTIONS = {
    {1, 3}, {5, 9}, {10, 33}, {35, 35}, {36, 39}, {41, 43}, {45, 47}, {49, 53}, {55, 56}, {58, 63},
    {64, 66}, {68, 68}, {69, 75}, {77, 82}, {84, 84}, {85, 85}, {86, 88}, {90, 93}, {94, 96},
    {97, 98}, {99, 99}
  };

  private Sector() {}

  /** Sections, divisions, groups and classes of some codes, each once and in order. */
  public static List<String> around(Collection<IsicCode> codes) {
    return codes.stream().flatMap(Sector::withAllAbove).distinct().sorted().toList();
  }

  private static Stream<String> withAllAbove(IsicCode isic) {
    String code = isic.code();
    if (isic.division().isEmpty()) {
      return Stream.of(code);
    }
    Stream<String> levels =
        IntStream.rangeClosed(2, code.length()).mapToObj(n -> code.substring(0, n));
    return Stream.concat(section(Integer.parseInt(code.substring(0, 2))), levels);
  }

  private static Stream<String> section(int division) {
    return IntStream.range(0, SECTIONS.length)
        .filter(place -> SECTIONS[place][0] <= division && division <= SECTIONS[place][1])
        .mapToObj(place -> Character.toString('A' + place));
  }
}
