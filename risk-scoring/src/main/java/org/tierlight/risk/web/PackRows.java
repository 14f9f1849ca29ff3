package org.tierlight.risk.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tierlight.risk.pack.PackImport;
import org.tierlight.risk.pack.PassedOver;
import org.tierlight.risk.pack.Rejected;

/**
 * What was not taken of a file, row by row.
 *
 * @param problems the first of them
 * @param truncated whether there are more
 * @param passedOver what is left out on purpose, counted by reason
 */
record PackRows(
    List<RowProblem> problems, boolean truncated, Map<PassedOver.Reason, Long> passedOver) {

  /** As many as a person may want to look through. */
  static final int MOST_PROBLEMS = 1_000;

  /**
   * A row that cannot be used.
   *
   * @param code REJECTED: it cannot be read; UNUSED: it was read and can say nothing here
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record RowProblem(
      String code, @Nullable String sheet, int row, @Nullable String column, String message) {

    private static RowProblem of(String code, Rejected row) {
      return new RowProblem(
          code, filled(row.place().sheet()), row.place().row(), filled(row.column()), row.reason());
    }

    private static @Nullable String filled(String text) {
      return text.isEmpty() ? null : text;
    }
  }

  static PackRows of(PackImport content, List<Rejected> unused) {
    List<RowProblem> problems =
        Stream.concat(
                content.rejected().stream().map(row -> RowProblem.of("REJECTED", row)),
                unused.stream().map(row -> RowProblem.of("UNUSED", row)))
            .limit(MOST_PROBLEMS)
            .toList();
    Map<PassedOver.Reason, Long> passed = new EnumMap<>(PassedOver.Reason.class);
    content.passedOver().forEach(each -> passed.merge(each.reason(), 1L, Long::sum));
    int all = content.rejected().size() + unused.size();
    return new PackRows(problems, all > MOST_PROBLEMS, passed);
  }
}
