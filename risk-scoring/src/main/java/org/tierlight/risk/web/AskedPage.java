package org.tierlight.risk.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which part of a list a question is about.
 *
 * @param after the last item of the page before; empty for the first page
 * @param limit of items, in [1, 250]
 */
record AskedPage(String after, int limit) {

  private static final int USUAL = 50;
  private static final int MOST = 250;
  private static final String MARK = "p1:";

  /**
   * Reads both parameters.
   *
   * @throws InvalidQuestion with all that is wrong with them
   */
  static AskedPage of(@Nullable String cursor, @Nullable String limit) {
    List<FieldProblem> problems = new ArrayList<>();
    AskedPage page = new AskedPage(after(cursor, problems), limit(limit, problems));
    if (!problems.isEmpty()) {
      throw new InvalidQuestion(problems);
    }
    return page;
  }

  /** Whether an item at a place still follows, in a list from the highest place down. */
  boolean isBefore(long place) {
    return after.isEmpty() || !after.matches("\\d{1,18}") || place < Long.parseLong(after);
  }

  /** The cursor that goes on behind an item. */
  static String cursor(String last) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString((MARK + last).getBytes(UTF_8));
  }

  private static String after(@Nullable String cursor, List<FieldProblem> problems) {
    if (cursor == null || cursor.isBlank()) {
      return "";
    }
    String text = decoded(cursor);
    if (!text.startsWith(MARK)) {
      problems.add(FieldProblem.badCursor("cursor"));
      return "";
    }
    return text.substring(MARK.length());
  }

  private static String decoded(String cursor) {
    try {
      return new String(Base64.getUrlDecoder().decode(cursor), UTF_8);
    } catch (IllegalArgumentException notBase64) {
      return "";
    }
  }

  private static int limit(@Nullable String text, List<FieldProblem> problems) {
    if (text == null || text.isBlank()) {
      return USUAL;
    }
    boolean fits = text.matches("\\d{1,3}") && inRange(Integer.parseInt(text));
    if (!fits) {
      problems.add(FieldProblem.badLimit("limit", MOST));
      return USUAL;
    }
    return Integer.parseInt(text);
  }

  private static boolean inRange(int limit) {
    return limit >= 1 && limit <= MOST;
  }
}
