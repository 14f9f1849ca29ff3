package org.tierlight.risk.kafka;

import java.time.Instant;
import java.util.List;
import org.apache.kafka.clients.producer.Producer;
import org.tierlight.risk.matching.ListingFact;
import org.tierlight.risk.report.Announcement;
import org.tierlight.risk.report.Reached;

/** Tells the world what changed: first all alerts, and once they are safe, the scores. */
final class Announcer {

  private final Acknowledged sender;
  private final ScoreRecords records;

  Announcer(Producer<byte[], byte[]> producer, String parameterVersion, long epoch) {
    this.sender = new Acknowledged(producer);
    this.records = new ScoreRecords(parameterVersion, epoch);
  }

  /** Returns when the broker has acknowledged everything. */
  void announce(List<Announcement> announcements, Reached reached) {
    sender.send(
        announcements.stream()
            .flatMap(announcement -> announcement.alerts().stream())
            .map(alert -> records.alert(alert, reached.at()))
            .toList());
    sender.send(announcements.stream().map(told -> records.score(told, reached)).toList());
  }

  /** Tells of listings, and returns when the broker has acknowledged them. */
  void tell(List<ListingFact> listings, Instant now) {
    sender.send(listings.stream().map(fact -> ListingRecords.write(fact, now)).toList());
  }
}
