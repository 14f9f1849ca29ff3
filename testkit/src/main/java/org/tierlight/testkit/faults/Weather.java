package org.tierlight.testkit.faults;

import java.time.Duration;

/**
 * How a network treats what goes through it.
 *
 * @param connects whether there are connections at all
 * @param requests whether what clients say arrives; else it waits
 * @param replies whether what the server says arrives; else it waits
 * @param latency each way
 */
record Weather(boolean connects, boolean requests, boolean replies, Duration latency) {

  static final Weather FINE = new Weather(true, true, true, Duration.ZERO);
  static final Weather CUT = new Weather(false, false, false, Duration.ZERO);
  static final Weather HALF_OPEN = new Weather(true, false, false, Duration.ZERO);
  static final Weather ONE_WAY = new Weather(true, true, false, Duration.ZERO);

  static Weather slow(Duration latency) {
    return new Weather(true, true, true, latency);
  }
}
