package org.tierlight.ingest.kafka;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tierlight.ingest.likeness.Conclusion;
import org.tierlight.vocabulary.SupplierId;

/**
 * Draws conclusions one after the other: each is written, then known, and then the next is drawn. A
 * supplier that cannot be compared holds nobody else up.
 */
final class Concluding {

  private static final Logger LOG = LoggerFactory.getLogger(Concluding.class);

  private final Function<SupplierId, Optional<Conclusion>> rule;
  private final Writer writer;
  private final Consumer<Conclusion> known;
  private final AtomicLong passedOver = new AtomicLong();

  /** Writes until it is written. */
  @FunctionalInterface
  interface Writer {

    void write(Conclusion said) throws InterruptedException;
  }

  Concluding(
      Function<SupplierId, Optional<Conclusion>> rule, Writer writer, Consumer<Conclusion> known) {
    this.rule = rule;
    this.writer = writer;
    this.known = known;
  }

  /** Concludes about a supplier of which something at a place of the log speaks. */
  void conclude(SupplierId supplier, String place) throws InterruptedException {
    try {
      Optional<Conclusion> said = rule.apply(supplier);
      if (said.isPresent()) {
        writer.write(said.get());
        known.accept(said.get());
      }
    } catch (RuntimeException failure) {
      passOver(place, failure);
    }
  }

  /** How many suppliers could not be compared. */
  long passedOver() {
    return passedOver.get();
  }

  /** Of the failure only its kind and place: its message may quote a description. */
  private void passOver(String place, RuntimeException failure) {
    StackTraceElement[] trace = failure.getStackTrace();
    LOG.error(
        "the supplier at {} is not compared, {} passed over so far: {} at {}",
        place,
        passedOver.incrementAndGet(),
        failure.getClass().getName(),
        trace.length == 0 ? "?" : trace[0]);
  }
}
