package org.tierlight.ingest;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.tierlight.testkit.Broker;

/** Two instances on one broker of their own, and calls to both at one moment. */
final class TwoInstances implements AutoCloseable {

  private final Broker broker = Broker.start();
  private final Log log = new Log(broker.bootstrapServers());
  private final RunningIngest one;
  private final RunningIngest other;

  TwoInstances(Path first, Path second) {
    one = RunningIngest.ready(broker.bootstrapServers(), first);
    other = RunningIngest.ready(broker.bootstrapServers(), second);
  }

  String bootstrapServers() {
    return broker.bootstrapServers();
  }

  Log log() {
    return log;
  }

  RunningIngest one() {
    return one;
  }

  RunningIngest other() {
    return other;
  }

  List<RunningIngest> each() {
    return List.of(one, other);
  }

  /** All begin at once; their answers are in the order of the calls. */
  static <T> List<T> all(List<Callable<T>> calls) throws InterruptedException, ExecutionException {
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<T> answers = new ArrayList<>();
      for (Future<T> each : threads.invokeAll(calls)) {
        answers.add(each.get());
      }
      return answers;
    }
  }

  @Override
  public void close() {
    one.close();
    other.close();
    log.close();
    broker.close();
  }
}
