package org.tierlight.risk.kafka.streams;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The parts of the network that this process keeps now; Kafka Streams moves them about. */
final class LiveParts {

  private final Map<Integer, LivePart> byNumber = new ConcurrentHashMap<>();

  void opened(int number, LivePart part) {
    byNumber.put(number, part);
  }

  void closed(int number, LivePart part) {
    byNumber.remove(number, part);
  }

  Optional<LivePart> part(int number) {
    return Optional.ofNullable(byNumber.get(number));
  }

  /** How many suppliers this process keeps. */
  int suppliers() {
    return byNumber.values().stream().mapToInt(LivePart::suppliers).sum();
  }
}
