package org.tierlight.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.tierlight.local.gateway.Role;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A partner who sends one request after the other, and each again with its key until it is
 * acknowledged. Whatever is no receipt must be a 503 that says when to come again, or a connection
 * that broke; and nothing may hang.
 */
final class Partner implements AutoCloseable {

  private static final JsonMapper JSON = JsonMapper.shared();
  private static final Duration HANGS = FaultRun.within(20);
  private static final long PACE_MILLIS = 60;
  private static final long BEFORE_RETRY_MILLIS = 300;
  private static final int LAST = 20;

  private final RunningStack stack;
  private final Traffic traffic;
  private final String key;
  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final Acknowledged acknowledged = new Acknowledged();
  private final List<Answer> answers = new CopyOnWriteArrayList<>();
  private final AtomicInteger begun = new AtomicInteger();
  private final CountDownLatch finishing = new CountDownLatch(1);
  private final Thread thread = Thread.ofPlatform().daemon().name("partner").unstarted(this::send);
  private volatile @Nullable Throwable failure;

  /** What came back, and how many items it accepted; status 0 where the connection broke. */
  record Answer(long begun, long ended, int status, int accepted, boolean saysWhen) {

    boolean isRefusal() {
      return status == 503 || status == 504;
    }
  }

  Partner(RunningStack stack, String prefix, long seed) throws IOException, InterruptedException {
    this.stack = stack;
    this.traffic = new Traffic(prefix, seed);
    this.key = stack.keys().of(Role.WORK);
  }

  /** Sends one request and comes back when it is acknowledged. */
  void sendOne() throws InterruptedException {
    deliver(traffic.next());
  }

  /** Sends until it is told to finish. */
  Partner start() {
    thread.start();
    return this;
  }

  /** Ends what is under way; afterwards all that was ever sent is acknowledged. */
  void finish() throws InterruptedException {
    finishing.countDown();
    thread.join();
    requireNoFailure();
  }

  private void requireNoFailure() {
    Throwable present = failure;
    if (present != null) {
      throw new AssertionError(
          "the partner saw what must not be: " + present.getMessage(), present);
    }
  }

  Acknowledged acknowledged() {
    return acknowledged;
  }

  List<Answer> answers() {
    return answers;
  }

  /** Waits until so many more requests have begun; false where they do not in time. */
  boolean awaitBegun(int more, Duration atMost) throws InterruptedException {
    int enough = begun.get() + more;
    long end = System.nanoTime() + atMost.toNanos();
    while (begun.get() < enough && System.nanoTime() < end && failure == null) {
      finishing.await(10, TimeUnit.MILLISECONDS);
    }
    requireNoFailure();
    return begun.get() >= enough;
  }

  /** The last requests once more, with the keys they had: none may be taken in twice. */
  void repeat() throws IOException, InterruptedException {
    List<Traffic.Request> all = acknowledged.requests();
    for (Traffic.Request request : all.subList(Math.max(0, all.size() - LAST), all.size())) {
      HttpResponse<String> answer = post(request);
      assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
      assertThat(JSON.readTree(answer.body()).findValuesAsString("status"))
          .as("sent again: %s", request.key())
          .hasSameSizeAs(request.items())
          .containsOnly("DUPLICATE");
    }
  }

  private void send() {
    try {
      while (!finishing.await(PACE_MILLIS, TimeUnit.MILLISECONDS)) {
        sendOne();
      }
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    } catch (RuntimeException | Error fault) {
      failure = fault;
    }
  }

  private void deliver(Traffic.Request request) throws InterruptedException {
    long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(4);
    while (!isTaken(request)) {
      assertThat(System.nanoTime()).as("%s is taken at last", request.key()).isLessThan(end);
      Thread.sleep(BEFORE_RETRY_MILLIS);
    }
    acknowledged.add(request);
  }

  private boolean isTaken(Traffic.Request request) throws InterruptedException {
    long start = System.nanoTime();
    begun.incrementAndGet();
    try {
      HttpResponse<String> answer = post(request);
      answers.add(read(start, answer, request));
      return answer.statusCode() == 202;
    } catch (HttpTimeoutException hangs) {
      throw new AssertionError("a submission hangs", hangs);
    } catch (IOException broken) {
      answers.add(new Answer(start, System.nanoTime(), 0, 0, false));
      return false;
    }
  }

  private static Answer read(long start, HttpResponse<String> answer, Traffic.Request request) {
    boolean saysWhen = answer.headers().firstValue("Retry-After").isPresent();
    if (answer.statusCode() == 202) {
      List<String> fates = JSON.readTree(answer.body()).findValuesAsString("status");
      assertThat(fates).hasSameSizeAs(request.items()).isSubsetOf("ACCEPTED", "DUPLICATE");
      int accepted = (int) fates.stream().filter("ACCEPTED"::equals).count();
      return new Answer(start, System.nanoTime(), 202, accepted, saysWhen);
    }
    assertThat(answer.statusCode()).as(answer.body()).isIn(429, 503, 504);
    assertThat(saysWhen || answer.statusCode() == 504).as("it says when to come again").isTrue();
    JsonNode problem = JSON.readTree(answer.body());
    assertThat(problem.path("type").asString("")).isNotEmpty();
    return new Answer(start, System.nanoTime(), answer.statusCode(), 0, saysWhen);
  }

  private HttpResponse<String> post(Traffic.Request request)
      throws IOException, InterruptedException {
    return http.send(
        HttpRequest.newBuilder(stack.gatewayAddress().resolve("/v1/shipments"))
            .timeout(HANGS)
            .header("Authorization", "Bearer " + key)
            .header("Content-Type", "application/json")
            .header("Idempotency-Key", request.key())
            .POST(BodyPublishers.ofString(JSON.writeValueAsString(request.items())))
            .build(),
        BodyHandlers.ofString());
  }

  @Override
  public void close() {
    finishing.countDown();
    thread.interrupt();
    http.shutdownNow();
  }
}
