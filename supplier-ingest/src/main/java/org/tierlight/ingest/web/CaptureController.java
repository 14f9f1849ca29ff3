package org.tierlight.ingest.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.tierlight.ingest.capture.CaptureJob;
import org.tierlight.ingest.capture.CaptureJobs;
import org.tierlight.ingest.capture.Captured;
import org.tierlight.ingest.capture.ErrorBehaviour;
import org.tierlight.ingest.problem.Problem;
import org.tierlight.ingest.problem.ProblemCode;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The capture interface of EPCIS 2.0 (section 12.6). */
@RestController
final class CaptureController {

  private static final String PATH = "/v1/epcis/capture";
  private static final int LARGEST_PAGE = 250;

  private static final Set<String> TYPES =
      Set.of(
          "application/json",
          "application/ld+json",
          "application/xml",
          "text/xml",
          "application/cloudevents+json",
          "application/cloudevents-batch+json");

  private final Capturing capturing;
  private final CaptureJobs jobs;
  private final InstantSource clock;
  private final JsonMapper json;

  CaptureController(Capturing capturing, CaptureJobs jobs, InstantSource clock, JsonMapper json) {
    this.capturing = capturing;
    this.jobs = jobs;
    this.clock = clock;
    this.json = json;
  }

  @PostMapping(PATH)
  void capture(HttpServletRequest request, HttpServletResponse response) throws IOException {
    CaptureHeaders.tell(response);
    checkType(request);
    Arrival arrival = Arrival.of(request, clock.instant());
    arrival.asked().checkFits(Format.JSON);
    ErrorBehaviour behaviour = CaptureHeaders.behaviour(request);
    Captured.Answered answered = capturing.take(request, arrival, behaviour);
    String id = CaptureJob.id(arrival.receivedAt(), ThreadLocalRandom.current().nextInt());
    String account =
        json.writeValueAsString(
            CaptureView.of(id, arrival.receivedAt(), clock.instant(), behaviour, answered));
    if (arrival.rehearsal()) {
      write(account, HttpServletResponse.SC_OK, response);
      return;
    }
    jobs.keep(new CaptureJob(id, arrival.partner(), account));
    response.setHeader("Location", PATH + "/" + id);
    write(account, HttpServletResponse.SC_ACCEPTED, response);
  }

  @GetMapping(PATH + "/{id}")
  void job(@PathVariable String id, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    CaptureHeaders.tell(response);
    String partner = Arrival.partner(request);
    CaptureJob job =
        jobs.find(partner, id)
            .filter(_ -> CaptureJob.isId(id))
            .orElseThrow(
                () ->
                    new Unanswerable(
                        ProblemType.NOT_FOUND,
                        "You have no capture job of this id; only the newest are kept."));
    write(job.account(), HttpServletResponse.SC_OK, response);
  }

  /** The newest first, without the receipts of single events. */
  @GetMapping(PATH)
  void jobs(
      @RequestParam(defaultValue = "30") String perPage,
      @RequestParam(defaultValue = "") String nextPageToken,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    CaptureHeaders.tell(response);
    int length = length(perPage, nextPageToken);
    List<CaptureJob> page = jobs.newest(Arrival.partner(request), nextPageToken, length + 1);
    List<CaptureJob> shown = page.subList(0, Math.min(length, page.size()));
    if (page.size() > length) {
      response.setHeader("Link", next(length, shown.getLast().id()));
    }
    List<JsonNode> jobs = shown.stream().map(this::withoutEvents).toList();
    write(json.writeValueAsString(jobs), HttpServletResponse.SC_OK, response);
  }

  private static String next(int perPage, String after) {
    return "<%s?perPage=%d&nextPageToken=%s>; rel=\"next\"".formatted(PATH, perPage, after);
  }

  private JsonNode withoutEvents(CaptureJob job) {
    JsonNode account = json.readTree(job.account());
    if (account instanceof ObjectNode fields) {
      fields.remove("events");
    }
    return account;
  }

  /** The length of a page after some job, if both are what they should be. */
  private static int length(String perPage, String after) {
    int length = perPage.matches("[0-9]{1,3}") ? Integer.parseInt(perPage) : 0;
    if (length < 1 || length > LARGEST_PAGE || !(after.isEmpty() || CaptureJob.isId(after))) {
      throw new Unanswerable(
          ProblemType.BAD_REQUEST,
          List.of(
              Problem.at(
                  "",
                  ProblemCode.OUT_OF_RANGE,
                  "perPage is not within 1 to 250, or nextPageToken is none of ours")));
    }
    return length;
  }

  private static void checkType(HttpServletRequest request) {
    @Nullable String type = request.getContentType();
    @Nullable String encoding = request.getHeader("Content-Encoding");
    boolean isPlain = encoding == null || encoding.equalsIgnoreCase("identity");
    if (type == null || !isPlain || !TYPES.contains(bare(type))) {
      throw new Unanswerable(
          ProblemType.UNSUPPORTED_MEDIA_TYPE,
          "Send application/json, application/ld+json, application/xml or text/xml, or one of them as "
              + "the data of application/cloudevents+json; uncompressed.");
    }
  }

  private static String bare(String type) {
    return type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
  }

  private static void write(String account, int status, HttpServletResponse response)
      throws IOException {
    response.setStatus(status);
    response.setContentType("application/json");
    response.getOutputStream().write(account.getBytes(UTF_8));
  }
}
