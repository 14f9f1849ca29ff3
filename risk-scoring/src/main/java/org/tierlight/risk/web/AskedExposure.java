package org.tierlight.risk.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.tierlight.risk.connection.Sought;
import org.tierlight.risk.legal.Area;
import org.tierlight.vocabulary.Tier;

/** The parameters of a question about connections, as they were sent. */
record AskedExposure(
    @Nullable String list,
    @Nullable String region,
    @Nullable String maxTier,
    @Nullable String validAt,
    @Nullable String knownAt) {

  /** The same as they were meant. */
  record Read(Sought sought, int tiers) {}

  /**
   * Reads the question.
   *
   * @param known the lists that can be asked for
   * @throws InvalidQuestion with all that is wrong
   */
  Read read(Supplier<List<String>> known) {
    List<FieldProblem> problems = new ArrayList<>();
    Optional<String> named = text(list);
    if (named.isPresent() && known.get().stream().noneMatch(named.get()::equalsIgnoreCase)) {
      problems.add(FieldProblem.unknownList(named.get(), known.get()));
    }
    Optional<Area> area = text(region).flatMap(code -> Area.ofCode(code));
    if (text(region).isPresent() && area.isEmpty()) {
      problems.add(FieldProblem.unknown("region", text(region).orElseThrow()));
    }
    int tiers = tiers(problems);
    if (!problems.isEmpty()) {
      throw new InvalidQuestion(problems);
    }
    return new Read(new Sought(named, area), tiers);
  }

  private int tiers(List<FieldProblem> problems) {
    String sent = text(maxTier).orElse(String.valueOf(Tier.FARTHEST));
    int tiers = sent.matches("\\d{1,3}") ? Integer.parseInt(sent) : 0;
    if (tiers < 1 || tiers > Tier.FARTHEST) {
      problems.add(FieldProblem.outOfRange("maxTier", 1, Tier.FARTHEST));
    }
    return tiers;
  }

  /**
   * A parameter that must be there.
   *
   * @throws InvalidQuestion if it is not
   */
  static String required(String name, @Nullable String sent) {
    return text(sent).orElseThrow(() -> new InvalidQuestion(List.of(FieldProblem.missing(name))));
  }

  private static Optional<String> text(@Nullable String sent) {
    return Optional.ofNullable(sent).map(String::strip).filter(text -> !text.isEmpty());
  }
}
