package org.tierlight.ingest.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.function.LongFunction;
import org.springframework.stereotype.Component;
import org.tierlight.ingest.problem.Problem;
import org.tierlight.ingest.submission.Kind;
import org.tierlight.ingest.submission.Origin;
import org.tierlight.ingest.submission.Table;
import org.tierlight.ingest.submission.TableRequest;
import org.tierlight.ingest.submission.TableRequest.Medium;
import org.tierlight.ingest.submission.Tables;
import org.tierlight.ingest.submission.Taken;

/** Takes tables in; whoever accepts nothing but a table gets the refused rows as one. */
@Component
final class TableBody {

  /** Says how the bytes of a table were read. */
  static final String READ_AS = "Tierlight-Read-As";

  private final Tables tables;
  private final ReceiptStream stream;
  private final ReceiptLines lines;

  TableBody(Tables tables, ReceiptStream stream, ReceiptLines lines) {
    this.tables = tables;
    this.stream = stream;
    this.lines = lines;
  }

  void take(
      Kind kind,
      Medium medium,
      Arrival arrival,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    take(kind, medium, arrival, arrival::origin, request, response);
  }

  /** Takes a table in, of which the item of an index came from an origin. */
  void take(
      Kind kind,
      Medium medium,
      Arrival arrival,
      LongFunction<Origin> origins,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    var in = request.getInputStream();
    TableRequest asked =
        new TableRequest(
            medium, Format.charset(request.getContentType()), arrival.asked().mapping());
    switch (tables.open(kind, asked, in::read, origins)) {
      case Table.Refused(List<Problem> problems) ->
          throw new Unanswerable(ProblemType.TABLE_REFUSED, problems);
      case Table.Rows rows -> {
        response.setHeader(READ_AS, rows.readAs());
        Reply reply = wantsRows(request) ? new CorrectedRows(kind, rows) : lines;
        stream.answer(kind, new Counted(rows.items()), arrival, reply, response);
      }
    }
  }

  private static boolean wantsRows(HttpServletRequest request) {
    String accept = request.getHeader("Accept");
    return accept != null && accept.toLowerCase(Locale.ROOT).startsWith("text/csv");
  }

  /** Rows are files, which nobody writes receipt by receipt: the next one is waited for. */
  private static final class Counted implements Incoming {
    private final Iterator<Taken> items;
    private long index;

    Counted(Iterator<Taken> items) {
      this.items = items;
    }

    @Override
    public boolean isAtHand() {
      return true;
    }

    @Override
    public boolean hasNext() {
      return items.hasNext();
    }

    @Override
    public Reading.Indexed next() {
      return new Reading.Indexed(index++, items.next());
    }
  }
}
