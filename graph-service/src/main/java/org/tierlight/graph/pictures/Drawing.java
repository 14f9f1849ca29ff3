package org.tierlight.graph.pictures;

import static java.util.Comparator.comparing;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tierlight.graph.tiers.Direction;

/**
 * What of a picture decides where its spots stand: their tiers, and the lines that hold it
 * together. The same spots and lines in any order are the same drawing.
 */
public record Drawing(List<Dot> dots, List<Stroke> strokes) {

  /** Beside one line for each spot; more would make laying out slow and the drawing no clearer. */
  private static final int MORE_STROKES = 300;

  /**
   * A spot.
   *
   * @param column sellers before buyers, one for each tier
   */
  public record Dot(String id, int column) {}

  /** A line from seller to buyer that goes on to a later column: others would only add columns. */
  public record Stroke(String from, String to) {}

  public Drawing {
    dots = List.copyOf(dots);
    strokes = List.copyOf(strokes);
  }

  /** For each spot its largest line to a nearer one, and the largest of all others. */
  public static Drawing of(Picture picture) {
    Map<String, Spot> spots = picture.spots().stream().collect(toMap(Spot::id, identity()));
    List<Line> onward =
        picture.lines().stream()
            .filter(line -> column(spots, line.from()) < column(spots, line.to()))
            .toList();
    Set<String> held = new HashSet<>();
    Set<Line> drawn = new LinkedHashSet<>();
    onward.stream().filter(line -> held.add(farther(spots, line))).forEach(drawn::add);
    onward.stream()
        .filter(line -> !drawn.contains(line))
        .limit(MORE_STROKES)
        .toList()
        .forEach(drawn::add);
    return new Drawing(
        spots.values().stream()
            .map(spot -> new Dot(spot.id(), column(spot)))
            .sorted(comparing(Dot::id))
            .toList(),
        drawn.stream()
            .map(line -> new Stroke(line.from(), line.to()))
            .sorted(comparing(Stroke::from).thenComparing(Stroke::to))
            .toList());
  }

  private static String farther(Map<String, Spot> spots, Line line) {
    return Math.abs(column(spots, line.from())) > Math.abs(column(spots, line.to()))
        ? line.from()
        : line.to();
  }

  private static int column(Map<String, Spot> spots, String id) {
    Spot spot = spots.get(id);
    return spot == null ? 0 : column(spot);
  }

  private static int column(Spot spot) {
    int tier = spot.tier().distance();
    return spot.side() == Direction.UPSTREAM ? -tier : tier;
  }
}
