package org.tierlight.ingest.web;

import java.util.Locale;
import org.springframework.http.HttpStatus;

/** The problems that a request can meet, each with a page that says more. */
enum ProblemType {
  MALFORMED_SUBMISSION(
      HttpStatus.BAD_REQUEST,
      "Malformed submission",
      "The bytes could not be read. Correct what the problems below name, and send it again."),
  SUBMISSION_REFUSED(
      HttpStatus.UNPROCESSABLE_CONTENT,
      "Submission refused",
      "Nothing was stored. Correct the fields that the problems below name, and send it again."),
  TABLE_REFUSED(
      HttpStatus.UNPROCESSABLE_CONTENT,
      "Table refused",
      "No row was read. Correct the header row as the problems below say, and send it again."),
  ID_CONFLICT(
      HttpStatus.CONFLICT,
      "Id used for something else",
      "The same id or key came before with another body. Send a correction under a new "
          + "Idempotency-Key or CloudEvents id."),
  NO_CONSENT(
      HttpStatus.UNPROCESSABLE_CONTENT,
      "Not published by the complainants",
      "Nothing was stored. The privacy gate that can protect unpublished reports does not exist "
          + "yet, so only cases that the complainants and their representative chose to publish are "
          + "taken. Keep the report with the partner's case handlers; in danger call local help."),
  BODY_TOO_LARGE(
      HttpStatus.CONTENT_TOO_LARGE,
      "Body too large",
      "A JSON body holds at most 1 MiB. Send longer lists of facts as application/x-ndjson or "
          + "text/csv, grievances as text/csv, events of EPCIS in several documents, and of all else "
          + "less at once."),
  BAD_REQUEST(HttpStatus.BAD_REQUEST, "Bad request", "Correct the request and send it again."),
  NOT_FOUND(HttpStatus.NOT_FOUND, "Not found", "There is nothing here. See /openapi.yaml."),
  UNKNOWN_RECEIPT(
      HttpStatus.NOT_FOUND,
      "Unknown receipt",
      "No grievance was taken in under this code. Check it for a typing error."),
  UNKNOWN_RECORD(
      HttpStatus.NOT_FOUND,
      "Unknown record",
      "No such record stands in quarantine. Records leave it after 90 days; the ids are listed at "
          + "/v1/quarantine."),
  RECORD_SETTLED(
      HttpStatus.CONFLICT,
      "Already decided otherwise",
      "The record was discarded, or replayed with what it held or another body, and that stays; "
          + "nothing was taken in now. Send what is missing anew, as a submission."),
  NOT_REPLAYABLE(
      HttpStatus.CONFLICT,
      "Cannot be replayed",
      "What is worked out here is said anew by itself, and a fact without content or headers would "
          + "be refused again as it is. Discard it, and submit anew what a fact should have said."),
  FACT_NOT_MENDABLE(
      HttpStatus.UNPROCESSABLE_CONTENT,
      "A fact is not changed",
      "Facts go in again only as they are: send no body. Who has better knowledge sends a new "
          + "submission."),
  UNKNOWN_EVENT(
      HttpStatus.NOT_FOUND,
      "Unknown event",
      "Nothing was taken in under this id. Take event or position out of the receipt; for the id "
          + "of a CloudEvent name its source as well: ?source=…"),
  UNKNOWN_SUPPLIER(
      HttpStatus.NOT_FOUND,
      "Unknown supplier",
      "No supplier was described under this id. Check it for a typing error."),
  UNKNOWN_REVIEW(
      HttpStatus.NOT_FOUND,
      "Unknown question",
      "No two records are asked about under this id. See /v1/identity/reviews."),
  KEPT_APART(
      HttpStatus.CONFLICT,
      "Said to be two",
      "Somebody said that they are not one. Take that back first."),
  BODY_INCOMPLETE(
      HttpStatus.REQUEST_TIMEOUT,
      "Body incomplete",
      "The rest of the body did not come in time. What has a receipt is taken in; send the rest, or "
          + "the whole again with the same keys."),
  METHOD_NOT_ALLOWED(
      HttpStatus.METHOD_NOT_ALLOWED, "Method not allowed", "Use a method that Allow names."),
  UNSUPPORTED_MEDIA_TYPE(
      HttpStatus.UNSUPPORTED_MEDIA_TYPE,
      "Unsupported media type",
      "Send application/json, application/x-ndjson, application/cloudevents+json, "
          + "application/cloudevents-batch+json, text/csv or a workbook "
          + "(application/vnd.openxmlformats-officedocument.spreadsheetml.sheet); uncompressed."),
  NOT_ACCEPTABLE(
      HttpStatus.NOT_ACCEPTABLE,
      "Not acceptable",
      "Accept application/json or application/x-ndjson; for a table text/csv too."),
  LOG_UNAVAILABLE(
      HttpStatus.SERVICE_UNAVAILABLE,
      "Not stored for certain",
      "Kafka did not confirm. Send the same again with the same keys: it is taken in once."),
  NOT_READY(
      HttpStatus.SERVICE_UNAVAILABLE, "Not ready", "The service cannot take submissions in yet."),
  SHUTTING_DOWN(
      HttpStatus.SERVICE_UNAVAILABLE,
      "Shutting down",
      "Send what has no receipt yet again with the same keys."),
  INTERNAL_ERROR(
      HttpStatus.INTERNAL_SERVER_ERROR,
      "Our fault",
      "Something failed here. Tell the operator the trace id; sending again is safe.");

  private final HttpStatus status;
  private final String title;
  private final String detail;

  ProblemType(HttpStatus status, String title, String detail) {
    this.status = status;
    this.title = title;
    this.detail = detail;
  }

  HttpStatus status() {
    return status;
  }

  String title() {
    return title;
  }

  String detail() {
    return detail;
  }

  /** The address of the page. */
  String address() {
    return "/problems/" + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
