package org.tierlight.ingest.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tierlight.ingest.catenax.PlannedParts;
import org.tierlight.ingest.form.Value;
import org.tierlight.ingest.problem.Problem;
import org.tierlight.ingest.problem.ProblemCode;
import org.tierlight.ingest.submission.Item;
import org.tierlight.ingest.submission.Kind;
import org.tierlight.ingest.submission.TableRequest.Medium;

/** Receives one request: finds its format, reads it, takes it in, answers. */
@Component
final class Reception {

  private final Reading reading;
  private final TableBody tables;
  private final Doorkeeper door;
  private final Answers answers;
  private final ReceiptStream stream;
  private final ReceiptLines lines;
  private final InstantSource clock;

  Reception(
      Reading reading,
      TableBody tables,
      Doorkeeper door,
      Answers answers,
      ReceiptStream stream,
      ReceiptLines lines,
      InstantSource clock) {
    this.reading = reading;
    this.tables = tables;
    this.door = door;
    this.answers = answers;
    this.stream = stream;
    this.lines = lines;
    this.clock = clock;
  }

  /** What is done with a body of a format. */
  interface Work {
    void on(Format format) throws IOException;
  }

  void receive(Kind kind, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    receive(
        request,
        ProblemType.UNSUPPORTED_MEDIA_TYPE.detail(),
        format -> receive(kind, format, Arrival.of(request, clock.instant()), request, response));
  }

  /**
   * Does the work where the body is plain and of a known format; whoever leaves just leaves.
   *
   * @param forms which formats to send, to whoever sends another
   */
  void receive(HttpServletRequest request, String forms, Work work) throws IOException {
    Format format =
        Format.of(request.getContentType())
            .filter(known -> isPlain(request.getHeader("Content-Encoding")))
            .orElseThrow(() -> new Unanswerable(ProblemType.UNSUPPORTED_MEDIA_TYPE, forms));
    door.checkReady();
    try {
      work.on(format);
    } catch (UncheckedIOException gone) {
      throw gone.getCause();
    }
  }

  private static boolean isPlain(@Nullable String encoding) {
    return encoding == null || encoding.equalsIgnoreCase("identity");
  }

  private void receive(
      Kind kind,
      Format format,
      Arrival arrival,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    arrival.asked().checkFits(format);
    switch (format) {
      case JSON -> json(kind, arrival, request, response);
      case EVENT -> event(kind, arrival, request, response);
      case EVENTS -> events(kind, arrival, request, response);
      case LINES ->
          stream.answer(
              kind,
              reading.lines(kind, request, within(arrival, request)),
              arrival,
              lines,
              response);
      case TABLE -> tables.take(kind, Medium.CSV, within(arrival, request), request, response);
      case WORKBOOK ->
          tables.take(kind, Medium.WORKBOOK, within(arrival, request), request, response);
    }
  }

  private Arrival within(Arrival arrival, HttpServletRequest request) {
    return reading.within(arrival, request);
  }

  private void json(
      Kind kind, Arrival arrival, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    switch (reading.value(Body.whole(request))) {
      case Value.Items(List<Value> values) ->
          answers.list(
              door.all(kind, reading.list(kind, values, within(arrival, request)), arrival),
              arrival,
              response);
      case Value.Fields document when PlannedParts.isDocument(document) ->
          answers.list(
              door.all(kind, reading.parts(document, within(arrival, request)), arrival),
              arrival,
              response);
      case Value value -> {
        Item item = reading.single(kind, value, arrival.origin(), request);
        answers.single(door.one(kind, item, arrival), arrival, response);
      }
    }
  }

  private void event(
      Kind kind, Arrival arrival, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Value value = reading.value(Body.whole(request));
    Item item = reading.event(kind, value, arrival.origin());
    answers.single(door.one(kind, item, arrival), arrival, response);
  }

  private void events(
      Kind kind, Arrival arrival, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (!(reading.value(Body.whole(request)) instanceof Value.Items(List<Value> values))) {
      throw new Unanswerable(
          ProblemType.BAD_REQUEST,
          List.of(Problem.at("", ProblemCode.WRONG_TYPE, "a batch must be a list of events")));
    }
    answers.list(door.all(kind, reading.events(kind, values, arrival), arrival), arrival, response);
  }
}
