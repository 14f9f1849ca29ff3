package org.tierlight.graph.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What was answered last to each question, for the time when the map cannot be read (ADR 0047).
 * Bounded by length; what was asked least goes first.
 */
final class LastAnswers {

  private static final long MOST_LETTERS = 32L * 1024 * 1024;

  private final Cache<String, Answer> answers =
      Caffeine.newBuilder()
          .maximumWeight(MOST_LETTERS)
          .weigher((String question, Answer answer) -> question.length() + answer.content.length())
          .build();

  void remember(String question, Answer answer) {
    answers.put(question, answer);
  }

  Optional<Answer> to(String question) {
    return Optional.ofNullable(answers.getIfPresent(question));
  }

  /**
   * What the map said.
   *
   * @param content a JSON object
   * @param asOf every fact published then is in it; absent where that was not known
   * @param readAt when the map was read
   */
  record Answer(String content, @Nullable Instant asOf, Instant readAt) {}
}
