package org.tierlight.graph.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.InstantSource;
import java.util.HexFormat;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.context.request.WebRequest;
import org.tierlight.graph.freshness.AsOf;
import org.tierlight.graph.freshness.Freshness;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes answers with what they rest on: {@code asOf} and {@code stale}. The ETag is weak and made
 * without {@code asOf}, or no two answers would ever have the same.
 */
public final class Answers {

  private static final int TAG_LETTERS = 32;

  private final JsonMapper json;
  private final Freshness freshness;
  private final InstantSource clock;

  /** Writes with a mapper, by a clock. */
  public Answers(JsonMapper json, Freshness freshness, InstantSource clock) {
    this.json = json.rebuild().disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES).build();
    this.freshness = freshness;
    this.clock = clock;
  }

  /** The answer, or 304 where the caller holds it already. */
  ResponseEntity<String> of(Object view, WebRequest request) {
    AsOf asOf = freshness.asOf(clock.instant());
    ObjectNode answer = json.valueToTree(view);
    answer.put("stale", asOf.stale());
    String tag = tag(answer.toString());
    if (request.checkNotModified(tag)) {
      return ResponseEntity.status(HttpStatus.NOT_MODIFIED).eTag(tag).build();
    }
    answer.set("asOf", json.valueToTree(asOf.instant()));
    return ResponseEntity.ok()
        .eTag(tag)
        .cacheControl(CacheControl.noCache())
        .header(HttpHeaders.VARY, HttpHeaders.AUTHORIZATION)
        .contentType(MediaType.APPLICATION_JSON)
        .body(answer.toString());
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
