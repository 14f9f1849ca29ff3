package org.tierlight.message.kafka;

import java.util.concurrent.TimeoutException;
import org.apache.kafka.common.config.ConfigException;
import org.apache.kafka.common.errors.RetriableException;

/** Tells a broker that is away from a fault of our own. */
public final class Outage {

  private Outage() {}

  /** Whether a failure, or what caused it, passes by itself once the broker is back. */
  public static boolean isBehind(Throwable failure) {
    return failure instanceof RetriableException
        || failure instanceof TimeoutException
        // Told of a broker whose name cannot be resolved, as that of a stopped container.
        || failure instanceof ConfigException
        || (failure.getCause() != null && isBehind(failure.getCause()));
  }
}
