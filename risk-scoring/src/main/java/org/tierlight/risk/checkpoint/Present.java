package org.tierlight.risk.checkpoint;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What a checkpoint must fit: the service and the log as they are at a start.
 *
 * @param basis names the code, the parameters and the packs in force
 * @param extents of every partition that a checkpoint must speak of
 */
public record Present(String basis, LocalDate today, List<Extent> extents) {

  public Present {
    extents = List.copyOf(extents);
  }

  /** Why a checkpoint cannot be the beginning, in plain words; empty where it can. */
  public Optional<String> misfit(Heading heading) {
    return Stream.<Function<Heading, Optional<String>>>of(
            this::otherBasis, this::aheadOfTime, this::unspokenPartition, this::otherLog)
        .map(rule -> rule.apply(heading))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private Optional<String> otherBasis(Heading heading) {
    return heading.basis().equals(basis)
        ? Optional.empty()
        : Optional.of("it was made by other code, parameters or packs");
  }

  /** Valid time never runs back. */
  private Optional<String> aheadOfTime(Heading heading) {
    return heading.day().isAfter(today)
        ? Optional.of("its day, " + heading.day() + ", is not reached yet")
        : Optional.empty();
  }

  private Optional<String> unspokenPartition(Heading heading) {
    return extents.stream()
        .filter(extent -> heading.marks().stream().noneMatch(extent::isOf))
        .map(extent -> "it does not speak of " + extent.topic() + "-" + extent.partition())
        .findFirst();
  }

  private Optional<String> otherLog(Heading heading) {
    return heading.marks().stream().flatMap(mark -> outside(mark).stream()).findFirst();
  }

  private Optional<String> outside(Mark mark) {
    String name = mark.topic() + "-" + mark.partition();
    return extents.stream()
        .filter(extent -> extent.isOf(mark))
        .findFirst()
        .map(extent -> outside(mark, extent).map(why -> name + " " + why))
        .orElse(Optional.of(name + " is not read any more"));
  }

  private static Optional<String> outside(Mark mark, Extent extent) {
    if (!mark.topicId().equals(extent.topicId())) {
      return Optional.of("was made anew");
    }
    if (mark.next() > extent.end()) {
      return Optional.of("ends at " + extent.end() + ", before its position " + mark.next());
    }
    return mark.next() < extent.first()
        ? Optional.of("begins at " + extent.first() + ", behind its position " + mark.next())
        : Optional.empty();
  }
}
