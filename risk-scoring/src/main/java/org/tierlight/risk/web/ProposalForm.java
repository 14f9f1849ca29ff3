package org.tierlight.risk.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tierlight.risk.parameters.FigureChange;
import org.tierlight.risk.parameters.FigureProblem;
import org.tierlight.risk.parameters.Perspective;
import org.tierlight.risk.parameters.Proposal;
import org.tierlight.vocabulary.PlainText;
import tools.jackson.databind.JsonNode;

/** Reads a proposed set of figures, and keeps all that is wrong with its form. */
final class ProposalForm {

  static final int MOST_CHANGES = 200;
  private static final int LONGEST = 1_000;
  private static final Set<String> FIELDS =
      Set.of("version", "perspective", "name", "purpose", "base", "changes");
  private static final Set<String> CHANGE_FIELDS = Set.of("pointer", "value", "policy", "source");

  private final JsonNode body;
  private final List<FigureProblem> problems = new ArrayList<>();

  private ProposalForm(JsonNode body) {
    this.body = body;
  }

  /**
   * The proposal of a body.
   *
   * @throws InvalidProposal with all that is wrong
   */
  static Proposal read(JsonNode body) {
    ProposalForm form = new ProposalForm(body);
    form.unknownFields(body, FIELDS, "");
    String version = form.version();
    Perspective perspective = form.perspective();
    String name = form.text(body, "name", "");
    String purpose = form.text(body, "purpose", "");
    String base = form.text(body, "base", "");
    List<FigureChange> changes = form.changes();
    if (!form.problems.isEmpty()) {
      throw new InvalidProposal(form.problems);
    }
    return new Proposal(version, perspective, name, purpose, base, changes);
  }

  private String version() {
    String version = text(body, "version", "");
    if (!version.isEmpty() && !Proposal.isVersion(version)) {
      problem("BAD_VERSION", "/version", "no version", "letters, digits, . _ -, at most 64");
    }
    return version;
  }

  private Perspective perspective() {
    String text = body.path("perspective").asString("GENERIC");
    return Perspective.named(text)
        .orElseGet(
            () -> {
              String hint = "one of " + String.join(", ", Perspective.names());
              problem("UNKNOWN_PERSPECTIVE", "/perspective", "no such perspective", hint);
              return Perspective.GENERIC;
            });
  }

  private List<FigureChange> changes() {
    JsonNode changes = body.path("changes");
    if (!changes.isArray() || changes.size() > MOST_CHANGES) {
      problem("BAD_CHANGES", "/changes", "no list", "a list of at most " + MOST_CHANGES);
      return List.of();
    }
    List<FigureChange> read = new ArrayList<>();
    for (int place = 0; place < changes.size(); place++) {
      change(changes.get(place), "/changes/" + place).ifPresent(read::add);
    }
    return read;
  }

  private Optional<FigureChange> change(JsonNode change, String at) {
    int before = problems.size();
    unknownFields(change, CHANGE_FIELDS, at);
    String pointer = text(change, "pointer", at);
    String source = text(change, "source", at);
    JsonNode value = change.path("value");
    JsonNode policy = change.path("policy");
    if (!value.isNumber()) {
      problem("NOT_A_NUMBER", at + "/value", "missing or no number", "a number");
    }
    if (!policy.isBoolean()) {
      problem("NOT_A_BOOLEAN", at + "/policy", "missing", "true where the number has no source");
    }
    return problems.size() > before
        ? Optional.empty()
        : Optional.of(
            new FigureChange(pointer, value.doubleValue(), policy.booleanValue(), source));
  }

  private String text(JsonNode of, String name, String at) {
    JsonNode field = of.path(name);
    String text = field.isString() ? PlainText.line(field.asString()) : "";
    if (text.isEmpty() || text.length() > LONGEST) {
      String hint = "a text of 1 to " + LONGEST + " characters";
      problem("BAD_TEXT", at + "/" + name, "missing, empty or too long", hint);
    }
    if (!PlainText.isPlain(text)) {
      String message = "control or turning characters or broken Unicode";
      problem("BAD_CHARACTER", at + "/" + name, message, "leave them out");
    }
    return text;
  }

  private void unknownFields(JsonNode of, Set<String> known, String at) {
    if (!of.isObject()) {
      problem(
          "NOT_AN_OBJECT",
          at,
          "no object",
          "an object with " + String.join(", ", known.stream().sorted().toList()));
      return;
    }
    boolean isClosed = known.containsAll(of.propertyNames());
    if (!isClosed) {
      String hint = "only " + String.join(", ", known.stream().sorted().toList());
      problem("UNKNOWN_FIELD", at, "a field that nobody reads", hint);
    }
  }

  private void problem(String code, String pointer, String message, String hint) {
    problems.add(new FigureProblem(code, pointer, message, hint));
  }
}
