package org.tierlight.risk.web;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.tierlight.risk.parameters.Perspective;
import org.tierlight.risk.scenario.Refusal;
import org.tierlight.vocabulary.RegionChoices;
import org.tierlight.waiting.Wait;

/** What is wrong with one parameter of a question, and what would be right. */
record FieldProblem(String code, String pointer, String message, String hint) {

  private static final int LISTS = 20;

  static FieldProblem unknown(String parameter, String text) {
    return switch (parameter) {
      case "country" ->
          of("UNKNOWN_COUNTRY", parameter, "no country " + quoted(text), "an ISO 3166-1 code");
      case "region" ->
          of("UNKNOWN_REGION", parameter, "no region " + quoted(text), RegionChoices.instead(text));
      case "hs" ->
          of("UNKNOWN_HS", parameter, "no HS code " + quoted(text), "2, 4 or 6 digits of HS 2022");
      default ->
          of("UNKNOWN_ISIC", parameter, "no ISIC code " + quoted(text), "a section or division");
    };
  }

  static FieldProblem unreadable(String parameter, String hint) {
    return of("UNKNOWN_CODE", parameter, "missing, or not a value of this field", hint);
  }

  static FieldProblem regionElsewhere() {
    return of("REGION_ELSEWHERE", "region", "not in that country", "leave out one of the two");
  }

  static FieldProblem unknownPerspective(String text) {
    return of(
        "UNKNOWN_PERSPECTIVE",
        "perspective",
        "no perspective " + quoted(text),
        "one of " + String.join(", ", Perspective.names()));
  }

  static FieldProblem badTime(String parameter) {
    return of("BAD_DATE", parameter, "no date or time", "ISO 8601: a date, or a time with offset");
  }

  static FieldProblem badCursor(String parameter) {
    return of(
        "BAD_CURSOR", parameter, "no cursor of ours", "'next' of the page before, as it came");
  }

  static FieldProblem badLimit(String parameter, int most) {
    return of("BAD_LIMIT", parameter, "no number from 1 to " + most, "1 to " + most);
  }

  static FieldProblem order(String parameter) {
    return of("BAD_ORDER", parameter, "not before the end", "a time before 'to'");
  }

  static FieldProblem future(String parameter) {
    return of("FUTURE_DATE", parameter, "a time to come", "a time that has passed");
  }

  static FieldProblem tooEarly(String parameter) {
    return of(
        "TOO_EARLY",
        parameter,
        "a time before 1970, of which the log can hold nothing",
        "a time from 1970-01-01 on");
  }

  static FieldProblem unknownParameter(String sent, Collection<String> known) {
    return of(
        "UNKNOWN_PARAMETER",
        cut(sent),
        "no parameter " + quoted(sent) + " here",
        known.isEmpty() ? "there are none" : "known are " + String.join(", ", known));
  }

  static FieldProblem repeated(String parameter) {
    return of("REPEATED_PARAMETER", parameter, "given more than once", "give one value");
  }

  static FieldProblem empty(String parameter) {
    return of("EMPTY_PARAMETER", parameter, "it says nothing", "give a value, or leave it out");
  }

  static FieldProblem of(Wait.Fault fault, String parameter) {
    return of(fault.code(), parameter, fault.message(), fault.hint());
  }

  static FieldProblem missing(String parameter) {
    return of("MISSING", parameter, "it is missing", "name it");
  }

  static FieldProblem outOfRange(String parameter, int least, int most) {
    return of(
        "OUT_OF_RANGE",
        parameter,
        "no whole number from %d to %d".formatted(least, most),
        "a whole number from %d to %d".formatted(least, most));
  }

  static FieldProblem unknownList(String text, List<String> known) {
    String hint =
        known.isEmpty()
            ? "none: no official list is in force, and none names anybody here"
            : shown(known);
    return of("UNKNOWN_LIST", "list", "no list or entry " + quoted(text), hint);
  }

  private static String shown(List<String> known) {
    String first = known.stream().limit(LISTS).collect(Collectors.joining("; ", "one of: ", ""));
    return known.size() > LISTS ? first + " and " + (known.size() - LISTS) + " more" : first;
  }

  static FieldProblem at(String pointer, String code, String message, String hint) {
    return new FieldProblem(code, pointer, message, hint);
  }

  static FieldProblem refused(Refusal refusal) {
    return at(
        "/edits/" + refusal.edit() + refusal.field(),
        refusal.why().name(),
        refusal.why().message(),
        refusal.why().hint());
  }

  private static FieldProblem of(String code, String parameter, String message, String hint) {
    return new FieldProblem(code, "/" + parameter, message, hint);
  }

  /** Long texts are cut: an answer never grows with what a stranger sends. */
  private static String quoted(String text) {
    return "'" + cut(text) + "'";
  }

  private static String cut(String text) {
    return text.substring(0, Math.min(40, text.length()));
  }
}
