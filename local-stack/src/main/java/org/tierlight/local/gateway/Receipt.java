package org.tierlight.local.gateway;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What became of one item. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Receipt(
    long index,
    Status status,
    @Nullable String id,
    @Nullable String position,
    @Nullable List<Problem> problems,
    @Nullable List<Problem> notes,
    @Nullable Integer rows) {

  /** Why it was refused; none where it was not. */
  public List<Problem> reasons() {
    return problems == null ? List.of() : problems;
  }

  /** Of how many rows of a table it was made; any other item counts as one. */
  public int weight() {
    return rows == null ? 1 : rows;
  }

  /** Its row where a table names one, else its place in the request from 1. */
  public long place() {
    return reasons().stream()
        .flatMap(problem -> Optional.ofNullable(problem.row()).stream())
        .findFirst()
        .orElse(index + 1);
  }

  /** Whether something was left out while it was accepted. */
  public boolean isNoted() {
    return notes != null && !notes.isEmpty();
  }

  /** What can become of an item. */
  public enum Status {
    ACCEPTED,
    DUPLICATE,
    REJECTED,
    PASSED_OVER
  }

  /** One reason, at a place in JSON or in a table. */
  @JsonIgnoreProperties(ignoreUnknown = true)
  public record Problem(
      String code,
      @Nullable String pointer,
      @Nullable Long row,
      @Nullable String column,
      @Nullable String message,
      @Nullable String hint) {}
}
