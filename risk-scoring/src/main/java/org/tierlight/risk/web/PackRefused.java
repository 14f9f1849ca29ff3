package org.tierlight.risk.web;

import java.io.Serial;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.tierlight.risk.pack.KnownForms;
import org.tierlight.risk.pack.Reading.Refusal;
import org.tierlight.risk.pack.Recogniser;
import org.tierlight.risk.shelf.Offer;

/** A file that is not taken, with what to do about it. */
final class PackRefused extends RuntimeException {

  @Serial private static final long serialVersionUID = 1;

  private final HttpStatus status;
  private final String code;
  private final String detail;
  private final transient Map<String, Object> more;

  private PackRefused(HttpStatus status, String code, String detail, Map<String, Object> more) {
    super(detail);
    this.status = status;
    this.code = code;
    this.detail = detail;
    this.more = Map.copyOf(more);
  }

  static PackRefused of(Offer.Refused refused) {
    return switch (refused.refusal()) {
      case TOO_LARGE -> tooLarge();
      case EMPTY ->
          new PackRefused(
              HttpStatus.BAD_REQUEST,
              "invalid-request",
              "The body is empty. Send the file as it is: curl --data-binary @FILE",
              Map.of());
      case UNREADABLE ->
          unprocessable(
              "unreadable-pack",
              refused.reason() + ". Save or download the file again.",
              Map.of("code", Refusal.UNREADABLE));
      case UNKNOWN_FORM ->
          unprocessable(
              "unknown-pack",
              refused.reason()
                  + ". 'known' says what was looked for in it; docs/indicators.md says where each"
                  + " file is offered.",
              Map.of("code", Refusal.UNKNOWN_FORM, "known", KnownForms.words()));
    };
  }

  static PackRefused of(Offer.Empty empty) {
    return unprocessable(
        "empty-pack",
        "The file is a form of %s, and no row of it can be taken: it would leave the pack without any value."
            .formatted(empty.content().format().title()),
        Map.of("problems", PackRows.of(empty.content(), List.of()).problems()));
  }

  static PackRefused tooLarge() {
    return new PackRefused(
        HttpStatus.CONTENT_TOO_LARGE,
        "body-too-large",
        "A file of a pack has at most %d MiB.".formatted(Recogniser.LARGEST_FILE >> 20),
        Map.of());
  }

  static PackRefused tooSlow(Duration patience) {
    return new PackRefused(
        HttpStatus.REQUEST_TIMEOUT,
        "body-too-slow",
        "The file did not come within %d s. Send it over a faster line."
            .formatted(patience.toSeconds()),
        Map.of());
  }

  static PackRefused notOneFile() {
    return new PackRefused(
        HttpStatus.BAD_REQUEST,
        "invalid-request",
        "Send one file: as the body, or as the only file of a form.",
        Map.of());
  }

  static PackRefused brokenForm() {
    return new PackRefused(
        HttpStatus.BAD_REQUEST,
        "invalid-request",
        "The form cannot be read: its Content-Type must name the boundary that parts and ends it."
            + " Send a file as the body (curl --data-binary @FILE) or as a form's only file (curl"
            + " -F file=@FILE), anything else as application/json.",
        Map.of());
  }

  static PackRefused badParameter() {
    return new PackRefused(
        HttpStatus.BAD_REQUEST,
        "invalid-request",
        "Send dryRun=true or dryRun=false once, and no other parameter.",
        Map.of());
  }

  static PackRefused unknownName() {
    return new PackRefused(
        HttpStatus.NOT_FOUND,
        "not-found",
        "No pack of this name was brought. GET /v1/packs lists those that were, GET /v1/indicators"
            + " also those that ship.",
        Map.of());
  }

  private static PackRefused unprocessable(String code, String detail, Map<String, Object> more) {
    return new PackRefused(HttpStatus.UNPROCESSABLE_CONTENT, code, detail, more);
  }

  HttpStatus status() {
    return status;
  }

  String code() {
    return code;
  }

  String detail() {
    return detail;
  }

  Map<String, Object> more() {
    return more;
  }
}
