package org.tierlight.risk.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.tierlight.json.BrokenJson;
import org.tierlight.risk.parameters.Composed;
import org.tierlight.risk.parameters.Composition;
import org.tierlight.risk.parameters.FigureChange;
import org.tierlight.risk.parameters.FigureProblem;
import org.tierlight.risk.parameters.FigureRange;
import org.tierlight.risk.parameters.ParameterSet;
import org.tierlight.risk.parameters.Proposal;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.DoubleNode;
import tools.jackson.databind.node.LongNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes what a set states otherwise into a copy of the file it builds on. The result is a whole
 * file, so nobody needs another one to read it.
 */
public final class ParameterComposition implements Composition {

  @Override
  public Composed compose(ParameterSet base, Proposal proposal) {
    ObjectNode file = (ObjectNode) StrictJson.MAPPER.readTree(base.json());
    List<FigureProblem> problems = problems(file, proposal.changes());
    if (!problems.isEmpty()) {
      return new Composed.Broken(problems);
    }
    proposal.changes().forEach(change -> put(file, change.pointer(), change.value()));
    head(file, proposal);
    return whole(file, proposal);
  }

  private static List<FigureProblem> problems(JsonNode file, List<FigureChange> changes) {
    List<FigureProblem> problems = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (int place = 0; place < changes.size(); place++) {
      FigureChange change = changes.get(place);
      problem(file, change, seen.add(change.pointer())).map(at(place)).ifPresent(problems::add);
    }
    return problems;
  }

  /** Problems are told by their place among the changes. */
  private static UnaryOperator<FigureProblem> at(int place) {
    return it ->
        new FigureProblem(it.code(), "/changes/" + place + it.pointer(), it.message(), it.hint());
  }

  private static Optional<FigureProblem> problem(
      JsonNode file, FigureChange change, boolean isFirst) {
    String figure = change.pointer();
    Optional<FigureRange> range = FigureRange.of(figure).filter(it -> file.at(figure).isNumber());
    if (range.isEmpty()) {
      return ofFigure("UNKNOWN_FIGURE", "no such figure", "a pointer to a number of the base");
    }
    if (!isFirst) {
      return ofFigure("STATED_TWICE", "stated twice", "each figure once");
    }
    if (range.get().role() != FigureRange.Role.METHOD) {
      return ofFigure(
          "FIXED_FIGURE",
          "fixed while the engine runs: facts are folded or solved by it",
          "leave it out; it changes with a release");
    }
    return range.get().holds(change.value())
        ? Optional.empty()
        : Optional.of(
            new FigureProblem("OUT_OF_RANGE", "/value", "out of range", range.get().words()));
  }

  private static Optional<FigureProblem> ofFigure(String code, String message, String hint) {
    return Optional.of(new FigureProblem(code, "/pointer", message, hint));
  }

  /** Writes one value; a whole one without a fraction, since days and months take none. */
  static void put(ObjectNode file, String at, double value) {
    JsonPointer pointer = JsonPointer.compile(at);
    JsonNode number =
        value == Math.rint(value) ? LongNode.valueOf((long) value) : DoubleNode.valueOf(value);
    switch (file.at(pointer.head())) {
      case ObjectNode section -> section.set(pointer.last().getMatchingProperty(), number);
      case ArrayNode list -> list.set(pointer.last().getMatchingIndex(), number);
      case JsonNode other -> throw new IllegalArgumentException("no figure at " + at);
    }
  }

  private static void head(ObjectNode file, Proposal proposal) {
    file.put("version", proposal.version());
    file.put("perspective", proposal.perspective().name());
    file.put("name", proposal.name());
    file.put("purpose", proposal.purpose());
    file.put("base", proposal.base());
    ArrayNode changes = file.putArray("changes");
    for (FigureChange change : proposal.changes()) {
      changes
          .addObject()
          .put("pointer", change.pointer())
          .put("value", change.value())
          .put("policy", change.policy())
          .put("source", change.source());
    }
  }

  /** Figures that keep their ranges may still break an order, such as that of the bands. */
  private static Composed whole(ObjectNode file, Proposal proposal) {
    byte[] json = file.toString().getBytes(UTF_8);
    try {
      return new Composed.Whole(
          new ParameterSet(
              proposal.perspective(),
              proposal.name(),
              proposal.purpose(),
              proposal.base(),
              proposal.changes(),
              ParameterFile.read(json),
              IndicatorSection.read(json),
              file.toString()));
    } catch (JacksonException broken) {
      return new Composed.Broken(List.of(whole(rule(broken))));
    }
  }

  private static FigureProblem whole(String rule) {
    return new FigureProblem(
        "BREAKS_ORDER", "/changes", rule, "figures that keep this rule together");
  }

  private static String rule(JacksonException broken) {
    Throwable cause = broken.getCause();
    return cause instanceof IllegalArgumentException rule
        ? String.valueOf(rule.getMessage())
        : BrokenJson.words(broken);
  }
}
