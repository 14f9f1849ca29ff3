package org.tierlight.ingest.web;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.Base64;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tierlight.ingest.likeness.Question;
import org.tierlight.ingest.problem.Problem;
import org.tierlight.ingest.problem.ProblemCode;

/**
 * A page of questions, the most alike first. A cursor is the question before: what comes or goes
 * meanwhile makes no other be left out or shown twice.
 */
record ReviewPage(List<IdentityViews.ReviewView> items, @Nullable String next, Total total) {

  static final int LARGEST = 250;

  /** How many there are. */
  record Total(int count, String kind) {}

  static ReviewPage of(
      List<Question> sorted,
      @Nullable String cursor,
      int limit,
      Function<Question, IdentityViews.ReviewView> view) {
    List<Question> rest =
        cursor == null ? sorted : sorted.stream().filter(after(cursor)::isBefore).toList();
    List<Question> page = rest.stream().limit(limit).toList();
    return new ReviewPage(
        page.stream().map(view).toList(),
        rest.size() > page.size() ? Place.of(page.getLast()).text() : null,
        new Total(sorted.size(), "EXACT"));
  }

  private static Place after(String cursor) {
    try {
      String text = new String(Base64.getUrlDecoder().decode(cursor), US_ASCII);
      int gap = text.indexOf(' ');
      return new Place(Double.parseDouble(text.substring(0, gap)), text.substring(gap + 1));
    } catch (IllegalArgumentException | StringIndexOutOfBoundsException unreadable) {
      throw new Unanswerable(
          ProblemType.BAD_REQUEST,
          List.of(
              Problem.at(
                  "", ProblemCode.UNKNOWN_CODE, "the cursor is none that a page has given")));
    }
  }

  /** Where a question stands in the order. */
  private record Place(double likeness, String id) {

    static Place of(Question question) {
      return new Place(question.likeness().value(), question.id());
    }

    boolean isBefore(Question question) {
      int byLikeness = Double.compare(likeness, question.likeness().value());
      return byLikeness > 0 || (byLikeness == 0 && id.compareTo(question.id()) < 0);
    }

    String text() {
      return Base64.getUrlEncoder()
          .withoutPadding()
          .encodeToString((likeness + " " + id).getBytes(US_ASCII));
    }
  }
}
