package org.tierlight.graph.batches;

/**
 * Decides whether a span may be applied, by the last offset that has been: it makes a repeated
 * batch harmless and a lost record visible (docs/adr/0040).
 */
public sealed interface Fence {

  /** Nothing of the span has been missed; what lies from the given offset on is new. */
  record Open(long from) implements Fence {}

  /** The whole span has been applied before. */
  record Passed() implements Fence {}

  /** Records from the expected offset on are missing. */
  record Gap(long expected) implements Fence {}

  /** What to do with a span after everything up to an offset was applied; -1 for nothing. */
  static Fence judge(Span span, long applied) {
    if (span.last() <= applied) {
      return new Passed();
    }
    return span.first() > applied + 1 ? new Gap(applied + 1) : new Open(applied + 1);
  }
}
