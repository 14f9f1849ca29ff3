package org.tierlight.ingest.form;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.tierlight.ingest.problem.ProblemCode;
import org.tierlight.ingest.problem.Problems;
import org.tierlight.vocabulary.SentName;

/** The named fields of an item, to be read one by one while problems are collected. */
public final class Form {

  /** A field name is the sender's text: enough of it to be found, not enough to carry a message. */
  private static final int NAME_SHOWN = 40;

  private static final Value NOTHING = new Value.Nothing();

  private final Map<String, Value> fields;
  private final String pointer;
  private final Problems problems;

  private Form(Map<String, Value> fields, String pointer, Problems problems) {
    this.fields = fields;
    this.pointer = pointer;
    this.problems = problems;
  }

  /** The form of a value, or empty with a problem noted where the value is no object. */
  public static Optional<Form> of(Value value, String pointer, Problems problems) {
    if (value instanceof Value.Fields(Map<String, Value> byName)) {
      return Optional.of(new Form(byName, pointer, problems));
    }
    problems.refuse(pointer, ProblemCode.WRONG_TYPE, "must be an object");
    return Optional.empty();
  }

  /** Refuses every field that is not among the known ones. */
  public Form closed(Set<String> known) {
    if (known.containsAll(fields.keySet())) {
      return this;
    }
    fields.keySet().stream()
        .filter(name -> !known.contains(name))
        .sorted()
        .forEach(
            name -> problems.refuse(pointerTo(name), ProblemCode.UNKNOWN_FIELD, noSuchField(name)));
    return this;
  }

  /** A field, present or not. */
  public Field field(String name) {
    return new Field(
        Objects.requireNonNullElse(fields.get(name), NOTHING), () -> pointerTo(name), problems);
  }

  /** The names that are there. */
  public Set<String> names() {
    return fields.keySet();
  }

  private static String noSuchField(String name) {
    return SentName.isField(name) ? "no such field here" : "has a field that there is not";
  }

  /** What looks like no name of a field is not repeated: the pointer is that of the object. */
  private String pointerTo(String name) {
    if (!SentName.isField(name)) {
      return pointer;
    }
    String shown = name.length() > NAME_SHOWN ? name.substring(0, NAME_SHOWN) + "…" : name;
    return pointer + "/" + shown.replace("~", "~0").replace("/", "~1");
  }
}
