package org.tierlight.risk.audit;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

/**
 * Where snapshots are asked for, and where whoever owns the engine hands numbers over. Lines are
 * written by another thread than that of the engine: a full disk never holds scoring up.
 */
public final class Certifications {

  private static final Duration BETWEEN_TRIES = Duration.ofMinutes(10);

  /** A snapshot of nobody would stand for a day in which all was told. */
  private static final Duration UNTIL_THE_FIRST_SUPPLIER = Duration.ofSeconds(10);

  private final Snapshots snapshots;
  private final Supplier<Method> method;
  private final Executor writer;
  private final BiConsumer<String, RuntimeException> complaints;
  private final List<CompletableFuture<Manifest>> orders = new ArrayList<>();
  private final List<CompletableFuture<Manifest>> served = new ArrayList<>();
  private LocalDate lastDaily = LocalDate.MIN;
  private Instant nextDaily = Instant.MIN;

  /**
   * A desk at which nothing is asked for yet.
   *
   * @param method that the engine goes by at the time it is asked; {@link HistoryUnavailable} where
   *     nobody could work the numbers out again
   * @param writer one task after the other
   * @param complaints told of daily snapshots that could not be made or kept: the id, and why
   */
  public Certifications(
      Snapshots snapshots,
      Supplier<Method> method,
      Executor writer,
      BiConsumer<String, RuntimeException> complaints) {
    this.snapshots = snapshots;
    this.method = method;
    this.writer = writer;
    this.complaints = complaints;
  }

  /**
   * Asks for a snapshot of what is known from now on; several who wait are given the same. Whoever
   * waits no longer cancels.
   */
  public synchronized CompletableFuture<Manifest> order() {
    CompletableFuture<Manifest> order = new CompletableFuture<>();
    orders.add(order);
    return order;
  }

  /**
   * Whether numbers are wanted: by somebody, or because a day has none yet. Whoever asked until now
   * is served by the next numbers; whoever asks later, by later ones.
   */
  public synchronized boolean begin(Instant now) {
    served.addAll(orders);
    orders.clear();
    served.removeIf(CompletableFuture::isDone);
    return !served.isEmpty() || isDailyDue(now);
  }

  /** Takes numbers for all who are served, and for the day. */
  public synchronized void deliver(Numbers numbers) {
    try {
      deliver(numbers, method.get());
    } catch (HistoryUnavailable why) {
      Instant now = numbers.moment().knownAt();
      if (isDailyDue(now)) {
        complaints.accept(Manifest.dailyId(day(now)), why);
      }
      refuse(why, now);
    }
  }

  private void deliver(Numbers numbers, Method by) {
    List<CompletableFuture<Manifest>> waiting = taken();
    if (!waiting.isEmpty()) {
      writer.execute(() -> answer(waiting, by, numbers));
    }
    Instant now = numbers.moment().knownAt();
    if (isDailyDue(now)) {
      nextDaily = now.plus(BETWEEN_TRIES);
      writer.execute(() -> keepDaily(by, numbers));
    }
  }

  /** There are no numbers now for those who are served, and not yet for the day. */
  public synchronized void refuse(HistoryUnavailable why, Instant now) {
    nextDaily = now.plus(BETWEEN_TRIES);
    taken().forEach(order -> order.completeExceptionally(why));
  }

  private List<CompletableFuture<Manifest>> taken() {
    List<CompletableFuture<Manifest>> waiting = List.copyOf(served);
    served.clear();
    return waiting;
  }

  private void answer(List<CompletableFuture<Manifest>> waiting, Method by, Numbers numbers) {
    try {
      Manifest kept = snapshots.keep(Certificate.of(Occasion.ON_DEMAND, by, numbers));
      waiting.forEach(order -> order.complete(kept));
    } catch (RuntimeException failure) {
      waiting.forEach(order -> order.completeExceptionally(failure));
    }
  }

  private void keepDaily(Method by, Numbers numbers) {
    Instant now = numbers.moment().knownAt();
    try {
      Certificate certificate = Certificate.of(Occasion.DAILY, by, numbers);
      if (certificate.manifest().rows() == 0) {
        waitForSomebody(now);
      } else {
        snapshots.keep(certificate);
        dailyKept(day(now));
      }
    } catch (RuntimeException failure) {
      complaints.accept(Manifest.dailyId(day(now)), failure);
    }
  }

  private synchronized void waitForSomebody(Instant now) {
    nextDaily = now.plus(UNTIL_THE_FIRST_SUPPLIER);
  }

  private synchronized void dailyKept(LocalDate day) {
    lastDaily = day;
    nextDaily = Instant.MIN;
  }

  private boolean isDailyDue(Instant now) {
    return day(now).isAfter(lastDaily) && !now.isBefore(nextDaily);
  }

  private static LocalDate day(Instant instant) {
    return LocalDate.ofInstant(instant, ZoneOffset.UTC);
  }
}
