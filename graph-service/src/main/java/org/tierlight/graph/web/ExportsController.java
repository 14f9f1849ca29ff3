package org.tierlight.graph.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tierlight.graph.exports.Listing;
import org.tierlight.graph.exports.Pieces;
import org.tierlight.graph.exports.WholeMap;
import org.tierlight.graph.freshness.AsOf;
import org.tierlight.graph.freshness.Freshness;
import org.tierlight.graph.links.Window;
import org.tierlight.graph.tiers.Questions;
import org.tierlight.graph.tiers.Surroundings;
import tools.jackson.databind.json.JsonMapper;

/** Hands out the map, or what lies around one supplier, as it is read (docs/adr/0099). */
@RestController
public final class ExportsController {

  private static final int MOST_AT_ONCE = 2;
  private static final int BUFFER = 1 << 16;
  private static final List<String> AROUND = List.of("direction", "tiers", "validAt", "knownAt");
  private static final Set<String> KNOWN =
      Set.of("of", "direction", "tiers", "validAt", "knownAt", "format");

  private final WholeMap whole;
  private final Questions questions;
  private final Freshness freshness;
  private final InstantSource clock;
  private final JsonMapper json;
  private final Semaphore room = new Semaphore(MOST_AT_ONCE);

  /** Exports as of a clock's now. */
  public ExportsController(
      WholeMap whole,
      Questions questions,
      Freshness freshness,
      InstantSource clock,
      JsonMapper json) {
    this.whole = whole;
    this.questions = questions;
    this.freshness = freshness;
    this.clock = clock;
    this.json = json;
  }

  /** Hands pieces over, and says whether rows were left out. */
  private interface Source {
    boolean read(Pieces to);
  }

  /** The whole map, or what lies around the supplier named by {@code of}. */
  @GetMapping("/v1/map/export")
  public void export(HttpServletRequest request, HttpServletResponse response) throws IOException {
    Parameters parameters = new Parameters(request.getParameterMap(), KNOWN);
    @Nullable ExportFormat asked = parameters.word("format", ExportFormat.class);
    ExportFormat format =
        asked == null
            ? ExportFormat.accepted(request.getHeader(HttpHeaders.ACCEPT))
                .orElse(ExportFormat.NDJSON)
            : asked;
    Instant now = clock.instant();
    // Before the look: what is applied meanwhile may be missing in it.
    AsOf asOf = freshness.asOf(now);
    Source source = parameters.text("of") == null ? all(parameters, now) : around(parameters, now);
    if (!room.tryAcquire()) {
      throw new Problem.TooManyWait(
          MOST_AT_ONCE + " exports are under way already. Try again when one has ended.");
    }
    try {
      write(source, format, asOf, response);
    } catch (UncheckedIOException gone) {
      throw gone.getCause();
    } catch (RuntimeException failure) {
      if (response.isCommitted()) {
        // Not a problem of ours to write: it would stand in the middle of the export.
        throw new IOException("the export broke off", failure);
      }
      response.reset();
      throw failure;
    } finally {
      room.release();
    }
  }

  private Source all(Parameters parameters, Instant now) {
    AROUND.stream()
        .filter(name -> parameters.text(name) != null)
        .forEach(
            name ->
                parameters.refuse(
                    "ONLY_AROUND_A_SUPPLIER",
                    name,
                    "says nothing of the whole map",
                    "name a supplier as 'of', or leave it out"));
    parameters.check();
    return to -> {
      whole.read(Window.endingAt(now), to);
      return false;
    };
  }

  private Source around(Parameters parameters, Instant now) {
    Around around = Around.of("of", parameters.text("of"), parameters, now);
    parameters.check();
    Surroundings found = Problem.found(around.ask(questions));
    return to -> {
      found.stands().forEach(it -> to.supplier(it.node().supplier(), it.node().tier()));
      found.edges().forEach(to::link);
      return found.truncated();
    };
  }

  private void write(Source source, ExportFormat format, AsOf asOf, HttpServletResponse response)
      throws IOException {
    response.setContentType(format.mediaType());
    response.setHeader(
        HttpHeaders.CONTENT_DISPOSITION,
        "attachment; filename=\"map." + format.name().toLowerCase(Locale.ROOT) + "\"");
    response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    OutputStream out = new BufferedOutputStream(response.getOutputStream(), BUFFER);
    Export export = format.open(out, json);
    Listing listing = new Listing(export);
    boolean truncated = source.read(listing);
    export.end(
        new Export.Ending(
            listing.suppliers(), listing.links(), truncated, asOf.instant(), asOf.stale()));
    out.flush();
  }
}
