package org.tierlight.risk.kafka;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.producer.Producer;
import org.tierlight.benchmarks.ConsumerPerformance;
import org.tierlight.benchmarks.Goal;
import org.tierlight.benchmarks.Published;
import org.tierlight.benchmarks.Table;
import org.tierlight.message.Topic;
import org.tierlight.risk.progress.Tally;
import org.tierlight.risk.report.Reached;
import org.tierlight.risk.report.Scoring;
import org.tierlight.testkit.Broker;

/**
 * P10 of the goals: the engine rebuilt from the log of a real broker – what was told, then all
 * facts read, decoded, folded and solved – against Kafka's own consumer, which only reads. A life
 * before those measured tells of every supplier, as it would have.
 */
public final class P10 {

  private static final int SUPPLIERS = 100_000;
  private static final long SHIPMENTS = 900_000;

  private P10() {}

  /** Prints the table; takes the numbers of suppliers and shipments. */
  public static void main(String[] sizes) throws Exception {
    int suppliers = sizes.length > 0 ? Integer.parseInt(sizes[0]) : SUPPLIERS;
    long shipments = sizes.length > 1 ? Long.parseLong(sizes[1]) : SHIPMENTS;
    try (Broker broker = Broker.start()) {
      Clients clients = new Clients(broker.bootstrapServers());
      try (Producer<byte[], byte[]> producer = clients.producer()) {
        new MadeUpLog(producer, suppliers).write(shipments);
        rebuild(clients, producer);
        Table.compare(
            "P10 rebuild, a record",
            () -> rebuild(clients, producer),
            () -> 1 / read(broker, shipments),
            Goal.timesAsFast(0.3));
      }
    }
  }

  private static double read(Broker broker, long shipments) throws Exception {
    return ConsumerPerformance.recordsPerSecond(
        broker.bootstrapServers(), Topic.FACTS_SHIPMENTS.topicName(), shipments);
  }

  /** Seconds a record, from an engine that knows nothing to one whose scores are current. */
  private static double rebuild(Clients clients, Producer<byte[], byte[]> producer) {
    long start = System.nanoTime();
    Tally tally = new Tally();
    Scoring scoring = new Scoring(Published.parameters(), Published.appraisal());
    try (Consumer<byte[], byte[]> consumer = clients.consumer()) {
      LastWords words = LastWords.read(consumer);
      scoring.begin(Instant.now(), words::resume);
      Announcer announcer = new Announcer(producer, scoring.parameterVersion(), words.nextEpoch());
      FactStream facts =
          new FactStream(
              new Session(consumer, producer, Map.of()),
              List.of(),
              Published.packs(),
              new Refusals(consumer, producer),
              tally);
      var ends = facts.reading().ends();
      while (facts.reading().lag(ends) > 0) {
        scoring.load(facts.next());
      }
      Reached now = new Reached(Instant.now(), List.of());
      scoring.advance(List.of(), now, announcements -> announcer.announce(announcements, now));
    }
    return (System.nanoTime() - start) / 1e9 / tally.factsApplied();
  }
}
