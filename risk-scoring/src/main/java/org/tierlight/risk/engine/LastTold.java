package org.tierlight.risk.engine;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tierlight.risk.alert.Told;
import org.tierlight.risk.alert.Watch;
import org.tierlight.risk.column.Growth;
import org.tierlight.risk.column.Transcript;
import org.tierlight.risk.model.Standing;
import org.tierlight.vocabulary.Band;
import org.tierlight.vocabulary.Interval;

/** What was last told of each supplier, without an object a supplier. */
final class LastTold {

  /** Low, mid and high of the exposure and the alert strength lie side by side. */
  private static final int VALUES = 4;

  /** Something was told. */
  private static final byte KNOWN = 1;

  private static final byte LEGAL_FLAG = 2;
  private static final byte OPAQUE = 4;

  /** A legal flag was told and is still held. */
  private static final byte LEGAL_FLAG_HELD = 8;

  private double[] values = new double[0];
  private long[] versions = new long[0];
  private byte[] marks = new byte[0];
  private Band[] bands = new Band[0];
  private Band[] bandsHeld = new Band[0];
  private int[] linkLevelsHeld = new int[0];

  /** Few suppliers have any. */
  private Map<Integer, List<String>> officialItems = new HashMap<>();

  boolean isKnown(int node) {
    return isMarked(node, KNOWN);
  }

  /** 0 where nothing was told. */
  long version(int node) {
    return node < versions.length ? versions[node] : 0;
  }

  Optional<Told> find(int node) {
    return isKnown(node)
        ? Optional.of(new Told(standing(node), watch(node), version(node)))
        : Optional.empty();
  }

  /** Of a supplier of which something was told. */
  Standing standing(int node) {
    int first = VALUES * node;
    return new Standing(
        new Interval(values[first], values[first + 1], values[first + 2]),
        values[first + 3],
        isMarked(node, LEGAL_FLAG),
        bands[node],
        isMarked(node, OPAQUE));
  }

  private Watch watch(int node) {
    return new Watch(
        bandsHeld[node],
        linkLevelsHeld[node],
        isMarked(node, LEGAL_FLAG_HELD),
        officialItems(node));
  }

  /** The supplier's own official items that were told. */
  List<String> officialItems(int node) {
    return officialItems.getOrDefault(node, List.of());
  }

  private boolean isMarked(int node, byte mark) {
    return node < marks.length && (marks[node] & mark) != 0;
  }

  void put(int node, Told told) {
    reserve(node);
    versions[node] = told.version();
    put(node, told.standing());
    hold(node, told.watch());
    marks[node] =
        (byte)
            (KNOWN
                | (told.standing().legalFlag() ? LEGAL_FLAG : 0)
                | (told.standing().opaque() ? OPAQUE : 0)
                | (told.watch().legalFlag() ? LEGAL_FLAG_HELD : 0));
  }

  private void put(int node, Standing standing) {
    int first = VALUES * node;
    values[first] = standing.exposure().low();
    values[first + 1] = standing.exposure().mid();
    values[first + 2] = standing.exposure().high();
    values[first + 3] = standing.alertStrength();
    bands[node] = standing.band();
  }

  private void hold(int node, Watch watch) {
    bandsHeld[node] = watch.band();
    linkLevelsHeld[node] = watch.linkLevel();
    if (watch.officialItems().isEmpty()) {
      officialItems.remove(node);
    } else {
      officialItems.put(node, watch.officialItems());
    }
  }

  private void reserve(int node) {
    if (node >= versions.length) {
      int nodes = Growth.toHold(node + 1);
      values = Arrays.copyOf(values, VALUES * nodes);
      versions = Arrays.copyOf(versions, nodes);
      marks = Arrays.copyOf(marks, nodes);
      bands = grown(bands, nodes);
      bandsHeld = grown(bandsHeld, nodes);
      linkLevelsHeld = Arrays.copyOf(linkLevelsHeld, nodes);
    }
  }

  private static Band[] grown(Band[] bands, int nodes) {
    Band[] grown = Arrays.copyOf(bands, nodes);
    Arrays.fill(grown, bands.length, nodes, Band.LOW);
    return grown;
  }

  void transcribe(Transcript by) {
    values = by.array(values);
    versions = by.array(versions);
    marks = by.array(marks);
    bands = by.value(bands);
    bandsHeld = by.value(bandsHeld);
    linkLevelsHeld = by.array(linkLevelsHeld);
    officialItems = by.value(officialItems);
  }
}
