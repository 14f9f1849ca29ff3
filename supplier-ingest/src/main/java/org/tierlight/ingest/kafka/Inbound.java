package org.tierlight.ingest.kafka;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tierlight.ingest.capture.Capture;
import org.tierlight.ingest.form.Decoder;
import org.tierlight.ingest.intake.Intake;
import org.tierlight.ingest.intake.LogUnavailable;
import org.tierlight.ingest.intake.Readiness;
import org.tierlight.ingest.problem.Place;
import org.tierlight.ingest.problem.Problem;
import org.tierlight.ingest.receipt.Receipt;
import org.tierlight.ingest.receipt.Tally;
import org.tierlight.ingest.submission.Item;
import org.tierlight.ingest.submission.Kind;
import org.tierlight.message.Refusal;
import org.tierlight.message.kafka.FactRecords;
import org.tierlight.message.kafka.QuarantineRecords;

/**
 * Takes polls of inbound records in. When it returns, every record is a fact, was one before, or
 * stands in quarantine with its reason; only then may the poll's offsets be committed.
 */
public final class Inbound {

  private static final Logger LOG = LoggerFactory.getLogger(Inbound.class);

  private final Intake intake;
  private final Acknowledged broker;
  private final Readiness readiness;
  private final Tally tally;
  private final InboundItems items;
  private final InboundDocuments documents;
  private final InstantSource clock;

  /** Takes in what is ready to be taken in, once the readiness allows it. */
  public Inbound(
      Intake intake,
      Capture capture,
      Acknowledged broker,
      Readiness readiness,
      Tally tally,
      Decoder json,
      InstantSource clock) {
    this.intake = intake;
    this.broker = broker;
    this.readiness = readiness;
    this.tally = tally;
    this.items = new InboundItems(json);
    this.documents = new InboundDocuments(capture, json);
    this.clock = clock;
  }

  /**
   * Takes one poll in.
   *
   * @throws LogUnavailable if it has to be tried again as a whole; that is safe
   */
  public void take(Kind kind, List<ConsumerRecord<byte[], byte[]>> records) {
    checkReady();
    Map<Boolean, List<ConsumerRecord<byte[], byte[]>>> areDocuments =
        records.stream().collect(Collectors.partitioningBy(each -> isDocument(kind, each)));
    List<ConsumerRecord<byte[], byte[]>> told = new ArrayList<>();
    List<Receipt> receipts = new ArrayList<>();
    for (var part : areDocuments.entrySet()) {
      told.addAll(part.getValue());
      receipts.addAll(
          part.getKey()
              ? part.getValue().stream().map(record -> alone(kind, record)).toList()
              : receipts(kind, part.getValue()));
    }
    quarantine(told, receipts);
    for (int place = 0; place < told.size(); place++) {
      tally.count(told.get(place).topic(), kind.word(), receipts.get(place).status());
    }
  }

  private boolean isDocument(Kind kind, ConsumerRecord<byte[], byte[]> record) {
    try {
      return documents.isOne(kind, record);
    } catch (RuntimeException bug) {
      // Taken as another record it meets the same fault again, and is told of there.
      return false;
    }
  }

  /**
   * Takes a record in that stands in quarantine; refused again, it is not set aside once more.
   *
   * @throws LogUnavailable if it has to be tried again; that is safe
   */
  Receipt again(Kind kind, ConsumerRecord<byte[], byte[]> record) {
    checkReady();
    Receipt receipt = alone(kind, record);
    tally.count("replay", kind.word(), receipt.status());
    return receipt;
  }

  private void checkReady() {
    if (!readiness.hindrances().isEmpty()) {
      throw new LogUnavailable(String.join(" ", readiness.hindrances()));
    }
  }

  private List<Receipt> receipts(Kind kind, List<ConsumerRecord<byte[], byte[]>> records) {
    try {
      return taken(kind, records);
    } catch (LogUnavailable outage) {
      throw outage;
    } catch (RuntimeException bug) {
      // One record that our code stumbles over must not stop the others for ever.
      LOG.error("taking the records of a poll one by one after a fault of our own", bug);
      return records.stream().map(record -> alone(kind, record)).toList();
    }
  }

  private Receipt alone(Kind kind, ConsumerRecord<byte[], byte[]> record) {
    try {
      return isDocument(kind, record)
          ? documents.take(record, clock.instant())
          : taken(kind, List.of(record)).getFirst();
    } catch (LogUnavailable outage) {
      throw outage;
    } catch (RuntimeException bug) {
      LOG.error("{} is refused after a fault of our own", FactRecords.position(record), bug);
      return Receipt.rejected(0, List.of());
    }
  }

  /** One receipt a record. */
  private List<Receipt> taken(Kind kind, List<ConsumerRecord<byte[], byte[]>> records) {
    List<List<Item>> read =
        records.stream().map(record -> items.read(kind, record, clock.instant())).toList();
    Iterator<Receipt> receipts =
        intake.take(0, read.stream().flatMap(List::stream).toList()).iterator();
    return read.stream().map(batch -> InboundBatch.receipt(batch.size(), receipts)).toList();
  }

  private void quarantine(List<ConsumerRecord<byte[], byte[]>> records, List<Receipt> receipts) {
    List<ProducerRecord<byte[], byte[]>> refused = new ArrayList<>();
    for (int place = 0; place < records.size(); place++) {
      if (receipts.get(place).status() == Receipt.Status.REJECTED) {
        refused.add(refused(records.get(place), receipts.get(place)));
      }
    }
    broker.send(refused);
  }

  private static ProducerRecord<byte[], byte[]> refused(
      ConsumerRecord<byte[], byte[]> record, Receipt receipt) {
    return QuarantineRecords.write(
        record.key(), record.value(), record.headers(), refusal(record, receipt));
  }

  private static Refusal refusal(ConsumerRecord<byte[], byte[]> record, Receipt receipt) {
    return receipt.problems().stream()
        .findFirst()
        .map(
            first ->
                new Refusal(
                    FactRecords.position(record),
                    first.code().name(),
                    pointer(first),
                    sentence(receipt.problems())))
        .orElseGet(
            () ->
                new Refusal(
                    FactRecords.position(record), "INTERNAL_FAULT", "", "our code failed on it"));
  }

  private static String pointer(Problem problem) {
    return switch (problem.place()) {
      case Place.Pointer(String value) -> value;
      case Place.Cell(long row, String column) -> row + ":" + column;
    };
  }

  private static String sentence(List<Problem> problems) {
    String more = problems.size() == 1 ? "" : " (and " + (problems.size() - 1) + " more)";
    return pointer(problems.getFirst()) + " " + problems.getFirst().message() + more;
  }
}
