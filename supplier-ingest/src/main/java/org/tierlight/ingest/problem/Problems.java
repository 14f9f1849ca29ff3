package org.tierlight.ingest.problem;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Collects everything that is wrong with one item, and what was passed over in it. */
public final class Problems {

  /** More would help nobody and let one item fill the answer. */
  private static final int MOST = 100;

  private final Function<String, Place> places;
  private final List<Problem> refusals = new ArrayList<>();
  private final List<Problem> notes = new ArrayList<>();

  /**
   * @param places turns a JSON pointer into the place that the sender knows
   */
  public Problems(Function<String, Place> places) {
    this.places = places;
  }

  /** Something for which the item is refused. */
  public void refuse(String pointer, ProblemCode code, String message) {
    add(refusals, pointer, code, message);
  }

  /** Something that is left out while the item is accepted. */
  public void note(String pointer, ProblemCode code, String message) {
    add(notes, pointer, code, message);
  }

  /** Why the item is refused; empty where it is not. */
  public List<Problem> refusals() {
    return List.copyOf(refusals);
  }

  /** What was left out. */
  public List<Problem> notes() {
    return List.copyOf(notes);
  }

  private void add(List<Problem> list, String pointer, ProblemCode code, String message) {
    if (list.size() < MOST) {
      list.add(new Problem(code, places.apply(pointer), message));
    }
  }
}
