package org.tierlight.ingest.problem;

import org.tierlight.vocabulary.JsonFault;

/**
 * Stable codes for what is wrong with a submission, each with what to do about it. A code is added,
 * never renamed; docs/messages.md lists them.
 */
public enum ProblemCode {
  MALFORMED_JSON(JsonFault.MALFORMED_JSON.hint()),
  NOT_UTF8(JsonFault.NOT_UTF8.hint()),
  TOO_DEEP(JsonFault.TOO_DEEP.hint()),
  DUPLICATE_FIELD(JsonFault.DUPLICATE_FIELD.hint()),
  BODY_TOO_LARGE("Send at most 1 MiB as JSON; send longer lists as application/x-ndjson or CSV."),
  LINE_TOO_LONG("Keep a line or table row below 64 KiB."),
  MALFORMED_CSV("Send a table as RFC 4180 has it, with quotes closed and one header row."),
  MALFORMED_WORKBOOK(
      "Save the list as an ordinary .xlsx workbook with the table in its first sheet, or as CSV."),
  CELL_WITHOUT_VALUE(
      "Correct the cell, or open and save the file in a spreadsheet program so that its formulas "
          + "have results."),
  UNKNOWN_ENCODING("Save the text as UTF-8, or name its encoding: text/csv; charset=windows-1252."),
  UNKNOWN_COLUMN(
      "Drop or rename the column, or say what it means with map=COLUMN:FIELD, or map=COLUMN:- for "
          + "nothing; docs/messages.md lists the known ones."),
  BAD_MAPPING(
      "Send map=COLUMN:FIELD,COLUMN:FIELD with columns of the table and fields of "
          + "docs/messages.md, or - for a column to pass over."),
  MISSING_COLUMN("Add the column to the header row."),
  DUPLICATE_COLUMN("Name each column once."),
  MALFORMED_EVENT("Give id, source, type and specversion 1.0 as CloudEvents has them."),
  MALFORMED_KEY("Send an Idempotency-Key of 1 to 200 printable ASCII characters."),
  BAD_FILTER(
      "Send each of reason, topic, state (OPEN, REPLAYED, DISCARDED), limit (1 to 250) and cursor "
          + "(as it came) at most once, and only where the call has it."),
  BAD_PARAMETER(
      "Send dryRun=true or dryRun=false once, with a table map=COLUMN:FIELD, and no other "
          + "parameter."),
  UNKNOWN_PARAMETER(
      "Send only parameters that the description of the call names, each at most once and with a "
          + "value."),
  MISSING_KEY("Send a random Idempotency-Key with each grievance and keep it with the case."),
  WRONG_TYPE("Send the type that docs/messages.md names for this field."),
  MISSING_FIELD("Add the field."),
  UNKNOWN_FIELD("Drop or rename the field; the schema is closed."),
  TOO_LONG("Shorten the text."),
  TOO_MANY("Send fewer entries."),
  BAD_CHARACTER("Remove signs that docs/messages.md does not allow in this field."),
  MALFORMED_ID("Use 1 to 100 letters, digits or ._:~- and begin with a letter or digit."),
  BAD_IDENTIFIER("Check the number for a typing error: its form or check digit does not hold."),
  UNKNOWN_CODE("Use one of the words that docs/messages.md lists for this field."),
  UNKNOWN_COUNTRY("Use an ISO 3166-1 code of two or three letters, or the country's full name."),
  UNKNOWN_REGION("Use an ISO 3166-2 code in force such as CN-XJ, or leave the region out."),
  REGION_ELSEWHERE("Make country and region agree."),
  UNKNOWN_ISIC("Use a section, division, group or class of ISIC Rev. 4."),
  UNKNOWN_SECTOR("Use a sector word of Open Supply Hub, or send isic codes."),
  UNKNOWN_HS(
      "Use a code of 2, 4 or 6 digits that the edition holds, or name its edition as hsEdition."),
  UNKNOWN_CURRENCY("Use an ISO 4217 code that the table of exchange rates holds."),
  NO_RATE("Ask the operator to add an earlier rate, or send the amount in the reporting currency."),
  AMBIGUOUS_NUMBER(
      "Write the number with a point before decimals and nothing between thousands: 12500 or "
          + "12.5, never 12,500."),
  NEGATIVE_AMOUNT("Send amounts of zero or more; a return is a shipment the other way."),
  OUT_OF_RANGE("Send a value inside the range that the message names."),
  BAD_DATE("Use ISO 8601: a date, or a date and time with offset."),
  BAD_MONTH("Use a month as YYYY-MM, such as 2026-02."),
  BAD_WEEK("Use a week of ISO 8601 as YYYY-Www, such as 2026-W05."),
  BAD_SPAN("Give a last week that is the first or a later one within ten years of it."),
  FUTURE_DATE("Send what has happened; a day of tolerance is given for clocks and time zones."),
  SELF_SUPPLY("Name two different suppliers as seller and buyer."),
  SAME_SUPPLIER("Name two different suppliers: this one is named twice."),
  CANNOT_END(
      "Remedy and refutation count from the classes VERIFIED and OFFICIAL, the end of a force from "
          + "OFFICIAL only."),
  NO_CONSENT(
      "Until the privacy gate exists only cases that the complainants and their representative "
          + "chose to publish are taken; keep the report with the partner's case handlers."),
  MALFORMED_EPCIS(
      "Send EPCIS 2.0 as JSON-LD or XML, or EPCIS 1.2 as XML; the message says what is wrong there."),
  UNKNOWN_CBV_WORD("Use a word of CBV 2.0 for this field, or a URI of a vocabulary of your own."),
  FIELD_OUT_OF_PLACE("Drop the field: an event of this type or action has none of it."),
  NO_SHIPMENT(
      "Name source and destination by SGLN, PGLN or LEI where the event is to state who supplied "
          + "whom."),
  ROLLED_BACK(
      "Correct what is refused and send the document again, or ask for "
          + "GS1-Capture-Error-Behaviour: proceed."),
  PERSON_DATA(
      "Send companies and sites only: leave out persons, and drop columns about people before "
          + "sending."),
  UNKNOWN_PARTY("Send the companies before the links between them, in the same request."),
  GARBLED_TEXT(
      "Compare the cell with its source: it seems to have been read in a wrong encoding before it "
          + "came here. It was taken as it is."),
  LEFT_OUT("Nothing to do, unless it matters to you: the rest was taken."),
  RECRUITMENT_AGENCY(
      "Name the sites where the agency's workers work as suppliers too: a recruitment agency is "
          + "taken as employment activities (ISIC 78)."),
  BILL_INCOMPLETE(
      "Mend the refused rows of the bill, and send all its rows together: one shipment is made of "
          + "them."),
  FORWARDER(
      "Send who made and who bought the goods as seller and buyer: a forwarder only moves them."),
  NOT_KEPT("Nothing to do: what it says is not kept here."),
  NOT_IN_FORCE("Nothing to do: its publisher says that it does not hold, or holds no more."),
  SITE_UNKNOWN(
      "Send where the part is made as PartSiteInformationAsPlanned, or sites of the part: until "
          + "then nobody can rule out that it comes from a site."),
  PARTS_UNKNOWN(
      "Send its bill of material as SingleLevelBomAsPlanned, or components of the part, empty "
          + "where nothing is bought for it: until then everything above it stays UNKNOWN."),
  ID_CONFLICT(
      "Send a correction under a new Idempotency-Key or CloudEvents id; repeat a message unchanged. "
          + "Correct a bill of lading as one row of a list of shipments with its id.");

  private final String hint;

  ProblemCode(String hint) {
    this.hint = hint;
  }

  /** What the sender can do about it. */
  public String hint() {
    return hint;
  }
}
