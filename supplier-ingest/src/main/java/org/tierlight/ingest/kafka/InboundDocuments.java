package org.tierlight.ingest.kafka;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;
import org.tierlight.ingest.capture.Capture;
import org.tierlight.ingest.capture.Captured;
import org.tierlight.ingest.capture.ErrorBehaviour;
import org.tierlight.ingest.capture.EventSigns;
import org.tierlight.ingest.form.Decoded;
import org.tierlight.ingest.form.Decoder;
import org.tierlight.ingest.problem.Place;
import org.tierlight.ingest.problem.Problem;
import org.tierlight.ingest.problem.ProblemCode;
import org.tierlight.ingest.receipt.Receipt;
import org.tierlight.ingest.submission.Kind;
import org.tierlight.ingest.submission.Origin;
import org.tierlight.vocabulary.TraceParent;

/** Inbound records that hold events of EPCIS; each is taken in whole or not at all. */
final class InboundDocuments {

  private static final List<String> HINTS =
      List.of("@context", "Event", "EPCIS", "eventTime", "data_base64");

  private final Capture capture;
  private final Decoder json;

  InboundDocuments(Capture capture, Decoder json) {
    this.capture = capture;
    this.json = json;
  }

  /** Whether a record holds events; CloudEvents around them say nothing more. */
  boolean isOne(Kind kind, ConsumerRecord<byte[], byte[]> record) {
    byte @Nullable [] bytes = record.value();
    return kind == Kind.SHIPMENT && bytes != null && (isXml(bytes) || isJson(bytes));
  }

  Receipt take(ConsumerRecord<byte[], byte[]> record, Instant now) {
    @Nullable Header trace = record.headers().lastHeader(TraceParent.HEADER);
    Origin origin =
        new Origin(
            InboundItems.PARTNER,
            now,
            null,
            null,
            trace == null
                ? null
                : TraceParent.ofText(new String(trace.value(), UTF_8)).orElse(null));
    return switch (capture.take(record.value(), origin, ErrorBehaviour.ROLLBACK)) {
      case Captured.Unreadable(Problem problem) -> Receipt.rejected(0, List.of(problem));
      case Captured.Answered answered -> receipt(answered);
    };
  }

  private static Receipt receipt(Captured.Answered answered) {
    if (!answered.isSuccess()) {
      return Receipt.rejected(0, reasons(answered));
    }
    if (answered.receipts().size() == 1) {
      return answered.receipts().getFirst();
    }
    Receipt.Status status =
        !answered.receipts().isEmpty()
                && answered.receipts().stream()
                    .allMatch(each -> each.status() == Receipt.Status.DUPLICATE)
            ? Receipt.Status.DUPLICATE
            : Receipt.Status.ACCEPTED;
    return Receipt.ofEvents(status, answered.receipts());
  }

  private static List<Problem> reasons(Captured.Answered answered) {
    return answered.receipts().stream()
        .flatMap(each -> each.problems().stream())
        .filter(problem -> problem.code() != ProblemCode.ROLLED_BACK)
        .toList();
  }

  private static boolean isXml(byte[] bytes) {
    return firstSign(bytes).filter(sign -> sign == '<').isPresent();
  }

  /** The mark of byte order and white space may stand before it. */
  private static Optional<Byte> firstSign(byte[] bytes) {
    for (byte each : bytes) {
      if (each > ' ') {
        return Optional.of(each);
      }
    }
    return Optional.empty();
  }

  /** Looked for as text first, so that not every record is decoded twice. */
  private boolean isJson(byte[] bytes) {
    String text = new String(bytes, ISO_8859_1);
    return HINTS.stream().anyMatch(text::contains)
        && switch (json.decode(bytes)) {
          case Decoded.Understood(var value) -> EventSigns.areIn(value);
          case Decoded.Unreadable(Problem problem) -> isOnlyOfEvents(problem);
        };
  }

  /** An event of GS1's may give its id twice, once as the hash; nothing else has that field. */
  private static boolean isOnlyOfEvents(Problem problem) {
    return problem.code() == ProblemCode.DUPLICATE_FIELD
        && problem.place() instanceof Place.Pointer(String pointer)
        && pointer.endsWith("/eventID");
  }
}
