package org.tierlight.risk.kafka.streams;

import java.util.List;
import java.util.stream.Stream;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.tierlight.vocabulary.SourceClass;

/** The worlds of the golden values of method.md section 10, as a log tells them. */
final class GoldenWorlds {

  private GoldenWorlds() {}

  /** G3 to G6 and G9, the ids of each beginning with its name. */
  static List<ProducerRecord<byte[], byte[]>> all() {
    return Stream.of(chain(), diamond(), cycle(), missingTier(), linkAlert())
        .flatMap(List::stream)
        .toList();
  }

  private static List<ProducerRecord<byte[], byte[]>> chain() {
    TrialLog log = new TrialLog("g3").raw("A", .5).supplier("B", .1).supplier("C", 0);
    return log.ships("A", "B", 100).ships("B", "C", 100).records();
  }

  private static List<ProducerRecord<byte[], byte[]>> diamond() {
    TrialLog log =
        new TrialLog("g4").raw("A", .5).supplier("B1", .1).supplier("B2", .1).supplier("D", 0);
    log.ships("A", "B1", 70).ships("A", "B2", 30).ships("B1", "D", 50).ships("B2", "D", 50);
    return log.records();
  }

  private static List<ProducerRecord<byte[], byte[]>> cycle() {
    TrialLog log = new TrialLog("g5").supplier("A", .2).supplier("B", 0).supplier("C", .05);
    log.ships("A", "B", 1).ships("B", "C", 1).ships("C", "A", 1).ships("A", "C", 3);
    return log.records();
  }

  private static List<ProducerRecord<byte[], byte[]>> missingTier() {
    TrialLog log = new TrialLog("g6").raw("A", .5).buying("S", .1, 1000).supplier("C", 0);
    return log.supplier("S0", .1).ships("A", "S", 600).ships("S", "C", 5).records();
  }

  private static List<ProducerRecord<byte[], byte[]>> linkAlert() {
    TrialLog log = new TrialLog("g9").described("L", true, null);
    log.evidence("L", SourceClass.OFFICIAL, 1);
    for (String name : new String[] {"X", "Y", "Z", "ZZ", "other"}) {
      log.supplier(name, 0);
    }
    log.ships("L", "X", 10).ships("other", "X", 40).ships("Z", "X", 50);
    log.ships("L", "Y", 2).ships("other", "Y", 98).ships("X", "Z", 30);
    return log.ships("other", "Z", 70).ships("Z", "ZZ", 30).ships("other", "ZZ", 70).records();
  }
}
