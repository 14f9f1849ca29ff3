package org.tierlight.ingest;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.springframework.context.Lifecycle;
import org.springframework.context.support.DefaultLifecycleProcessor;

/**
 * Leaves the inbound bindings out of the start of the service. Binding asks the broker and waits
 * for minutes where there is none; meanwhile the service could neither be stopped nor say why it
 * waits.
 */
final class PatientLifecycle extends DefaultLifecycleProcessor {

  private static final String INBOUND = "inputBindingLifecycle";

  /** Kafka answered just before: a start takes a second, and a stop as a whole at most ten. */
  private static final Duration STARTING = Duration.ofSeconds(3);

  private final Lock starting = new ReentrantLock();
  private volatile boolean released;
  private volatile boolean closing;

  /** From now on the inbound bindings are started and stopped like everything else. */
  void release() {
    starting.lock();
    try {
      startUnlessClosing();
    } finally {
      starting.unlock();
    }
  }

  /** What is just being started is stopped too: else it would hold its partitions for ever. */
  @Override
  public void onClose() {
    closing = true;
    awaitStart();
    super.onClose();
  }

  private void startUnlessClosing() {
    released = !closing;
    Lifecycle inbound = getLifecycleBeans().get(INBOUND);
    if (inbound != null) {
      inbound.start();
    }
  }

  private void awaitStart() {
    try {
      if (starting.tryLock(STARTING.toMillis(), TimeUnit.MILLISECONDS)) {
        starting.unlock();
      }
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  protected Map<String, Lifecycle> getLifecycleBeans() {
    Map<String, Lifecycle> beans = super.getLifecycleBeans();
    if (!released) {
      beans.remove(INBOUND);
    }
    return beans;
  }
}
