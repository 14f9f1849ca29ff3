package org.tierlight.graph.elk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.tierlight.graph.pictures.Drawing;
import org.tierlight.graph.pictures.Layout.Point;

class ElkLayoutTest {

  @Test
  void theSameDrawingIsLaidOutTheSameEveryTime() {
    Drawing drawing = random(1, 120, 260);

    Map<String, Point> places = new ElkLayout().place(drawing);

    assertThat(new ElkLayout().place(drawing)).isEqualTo(places);
    assertThat(places).hasSize(120);
    assertThat(new HashSet<>(places.values())).hasSize(120);
  }

  @Test
  void sellersStandLeftOfBuyersTierByTier() {
    Drawing drawing = random(2, 100, 300);
    Map<String, Point> places = new ElkLayout().place(drawing);

    for (Drawing.Dot left : drawing.dots()) {
      for (Drawing.Dot right : drawing.dots()) {
        if (left.column() < right.column()) {
          assertThat(x(places, left)).isLessThan(x(places, right));
        }
      }
    }
  }

  @Test
  void aSmallDrawingStandsWhereItStoodBefore() {
    Drawing drawing =
        new Drawing(
            List.of(
                new Drawing.Dot("a", 0),
                new Drawing.Dot("b", -1),
                new Drawing.Dot("c", -1),
                new Drawing.Dot("d", -2),
                new Drawing.Dot("alone", 1)),
            List.of(
                new Drawing.Stroke("b", "a"),
                new Drawing.Stroke("c", "a"),
                new Drawing.Stroke("d", "a"),
                new Drawing.Stroke("d", "b")));

    assertThat(new ElkLayout().place(drawing))
        .isEqualTo(
            Map.of(
                "a", new Point(525.7, 41.0),
                "alone", new Point(745.7, 50.0),
                "b", new Point(303.7, 91.0),
                "c", new Point(303.7, 41.0),
                "d", new Point(82.0, 51.5)));
  }

  @Test
  void nothingIsLaidOutAsNothing() {
    assertThat(new ElkLayout().place(new Drawing(List.of(), List.of()))).isEmpty();
  }

  private static double x(Map<String, Point> places, Drawing.Dot dot) {
    return Objects.requireNonNull(places.get(dot.id())).x();
  }

  static Drawing random(long seed, int dots, int strokes) {
    Random random = new Random(seed);
    List<Drawing.Dot> all = new ArrayList<>(List.of(new Drawing.Dot("s0", 0)));
    List<Drawing.Stroke> lines = new ArrayList<>();
    for (int number = 1; number < dots; number++) {
      int buyer = random.nextInt(Math.min(number, dots / 3));
      all.add(new Drawing.Dot("s" + number, Math.max(-10, all.get(buyer).column() - 1)));
      lines.add(new Drawing.Stroke("s" + number, "s" + buyer));
    }
    while (lines.size() < strokes) {
      Drawing.Dot seller = all.get(random.nextInt(dots));
      Drawing.Dot buyer = all.get(random.nextInt(dots));
      if (seller.column() < buyer.column()) {
        lines.add(new Drawing.Stroke(seller.id(), buyer.id()));
      }
    }
    all.sort(Comparator.comparing(Drawing.Dot::id));
    return new Drawing(all, lines);
  }
}
