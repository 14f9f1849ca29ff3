package org.tierlight.local.gateway;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What became of one item. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Receipt(
    long index,
    Status status,
    @Nullable String id,
    @Nullable String position,
    @Nullable List<Problem> problems,
    @Nullable List<Problem> notes) {

  /** Why it was refused; none where it was not. */
  public List<Problem> reasons() {
    return problems == null ? List.of() : problems;
  }

  /** Whether something was left out while it was accepted. */
  public boolean isNoted() {
    return notes != null && !notes.isEmpty();
  }

  /** What can become of an item. */
  public enum Status {
    ACCEPTED,
    DUPLICATE,
    REJECTED
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
