package org.tierlight.graph.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.context.request.WebRequest;
import org.tierlight.graph.freshness.AsOf;
import org.tierlight.graph.freshness.Freshness;
import org.tierlight.graph.tiers.MapUnavailable;
import org.tierlight.graph.tiers.TookTooLong;
import org.tierlight.graph.web.LastAnswers.Answer;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes answers with what they rest on: {@code asOf} and {@code stale}. While the map cannot be
 * read, the last answer to the same question is given again and called stale. The ETag is weak and
 * made without {@code asOf}, or no two answers would ever have the same.
 */
public final class Answers {

  private static final int TAG_LETTERS = 32;

  private final JsonMapper json;
  private final Freshness freshness;
  private final InstantSource clock;
  private final LastAnswers last = new LastAnswers();

  /** Writes with a mapper, by a clock. */
  public Answers(JsonMapper json, Freshness freshness, InstantSource clock) {
    this.json = json;
    this.freshness = freshness;
    this.clock = clock;
  }

  /**
   * What a look at the map answers, or 304 where the caller holds it already.
   *
   * @throws MapUnavailable if the map cannot be read and this was not answered before
   * @throws TookTooLong if the map gave the question up and it was not answered before
   */
  ResponseEntity<String> of(Supplier<?> look, WebRequest request) {
    return of(look, request, MediaType.APPLICATION_JSON);
  }

  /** The same as JSON of some type; an object may have more fields in it. */
  ResponseEntity<String> of(Supplier<?> look, WebRequest request, MediaType type) {
    String question = question(request);
    Instant now = clock.instant();
    // Before the look: what is applied meanwhile may be missing in it.
    AsOf asOf = freshness.asOf(now);
    try {
      Answer answer = new Answer(json.writeValueAsString(look.get()), asOf.instant(), now);
      last.remember(question, answer);
      return write(answer, asOf.stale(), request, type);
    } catch (MapUnavailable | TookTooLong failure) {
      return write(last.to(question).orElseThrow(() -> failure), true, request, type);
    }
  }

  private static String question(WebRequest request) {
    Map<String, List<String>> parameters = new TreeMap<>();
    request.getParameterMap().forEach((name, values) -> parameters.put(name, List.of(values)));
    return request.getDescription(false) + parameters;
  }

  private ResponseEntity<String> write(
      Answer answer, boolean stale, WebRequest request, MediaType type) {
    String content = opened(answer.content()) + ",\"stale\":" + stale;
    String tag = tag(content);
    if (request.checkNotModified(tag)) {
      return ResponseEntity.status(HttpStatus.NOT_MODIFIED).eTag(tag).build();
    }
    long age = Duration.between(answer.readAt(), clock.instant()).toSeconds();
    return ResponseEntity.ok()
        .eTag(tag)
        .cacheControl(CacheControl.noCache())
        .header(HttpHeaders.VARY, HttpHeaders.AUTHORIZATION)
        .header(HttpHeaders.AGE, Long.toString(Math.max(0, age)))
        .contentType(type)
        .body(content + ",\"asOf\":" + json.writeValueAsString(answer.asOf()) + "}");
  }

  /** An object without its end, so that more fields can follow. */
  private static String opened(String object) {
    return object.substring(0, object.length() - 1);
  }

  private static String tag(String content) {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(content.getBytes(UTF_8));
      return "W/\"" + HexFormat.of().formatHex(hash).substring(0, TAG_LETTERS) + "\"";
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java has SHA-256", impossible);
    }
  }
}
