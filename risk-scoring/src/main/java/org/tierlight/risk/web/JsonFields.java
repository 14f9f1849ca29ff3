package org.tierlight.risk.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.tierlight.vocabulary.PlainText;
import org.tierlight.vocabulary.SupplierId;
import tools.jackson.databind.JsonNode;

/**
 * Reads the fields of one JSON object and keeps what is wrong with them, all at once. A field that
 * cannot be read yields some value that is never used: {@link #areFine} says so.
 */
final class JsonFields {

  /**
   * What is answered where a text stands for nothing.
   *
   * @param hint what would be right, by what was sent
   */
  record Unknown(String code, UnaryOperator<String> hint) {}

  private static final int LONGEST_WORD = 300;
  private static final SupplierId NOBODY = new SupplierId("nobody");

  private final JsonNode object;
  private final String pointer;
  private final List<FieldProblem> problems;
  private final Set<String> read = new HashSet<>();
  private final int before;

  /**
   * The fields of an object.
   *
   * @param pointer where the object stands
   * @param problems where what is wrong is put
   */
  JsonFields(JsonNode object, String pointer, List<FieldProblem> problems) {
    this.object = object;
    this.pointer = pointer;
    this.problems = problems;
    this.before = problems.size();
    if (!object.isObject()) {
      problems.add(FieldProblem.at(pointer, "NO_OBJECT", "no object", "{…}"));
    }
  }

  /** Whether nothing is wrong so far, fields that nobody reads included. */
  boolean areFine() {
    object.propertyNames().stream().filter(name -> !read.contains(name)).forEach(this::unread);
    read.addAll(object.propertyNames());
    return problems.size() == before;
  }

  /** Whether nothing is wrong with what was read so far. */
  boolean isClear() {
    return problems.size() == before;
  }

  private void unread(String name) {
    String known = read.stream().sorted().collect(Collectors.joining(", "));
    wrong(name, "UNKNOWN_FIELD", "no such field here", "one of: " + known);
  }

  SupplierId supplier(String name) {
    return supplier(node(name), pointer + "/" + name);
  }

  SupplierId supplier(JsonNode node, String where) {
    if (node.isString() && SupplierId.isValid(node.asString())) {
      return new SupplierId(node.asString());
    }
    problems.add(FieldProblem.at(where, "BAD_SUPPLIER_ID", "no supplier id", "an id as given out"));
    return NOBODY;
  }

  Optional<String> text(String name, int longest) {
    JsonNode node = node(name);
    if (node.isMissingNode() || node.isNull()) {
      return Optional.empty();
    }
    String line = node.isString() ? PlainText.line(node.asString()) : "";
    if (line.isEmpty() || line.length() > longest) {
      wrong(name, "BAD_TEXT", "no text", "a text of at most %d characters".formatted(longest));
      return Optional.empty();
    }
    if (!PlainText.isPlain(line)) {
      wrong(
          name,
          "BAD_CHARACTER",
          "control or turning characters or broken Unicode",
          "leave them out");
      return Optional.empty();
    }
    return Optional.of(line);
  }

  /** A text that keeps to a rule; empty where the field is missing. */
  Optional<String> word(String name, Predicate<String> rule, String hint) {
    Optional<String> sent = text(name, LONGEST_WORD);
    Optional<String> word = sent.filter(rule);
    if (sent.isPresent() && word.isEmpty()) {
      wrong(name, "BAD_CHARACTER", "longer, or of other signs than it may have", hint);
    }
    return word;
  }

  String requiredText(String name, int longest) {
    if (node(name).isMissingNode() || node(name).isNull()) {
      wrong(name, "MISSING", "it is missing", "name it");
    }
    return text(name, longest).orElse("");
  }

  /** A number in (0, 1]. */
  double share(String name) {
    return within(name, Double.MIN_VALUE, "BAD_SHARE", "a number above 0, at most 1");
  }

  /** A number in [0, 1]. */
  double strength(String name) {
    return within(name, 0, "OUT_OF_RANGE", "a number from 0 to 1");
  }

  private double within(String name, double least, String code, String hint) {
    JsonNode node = node(name);
    if (node.isNumber() && node.asDouble() >= least && node.asDouble() <= 1) {
      return node.asDouble();
    }
    wrong(name, code, "no such number", hint);
    return 1;
  }

  double number(String name) {
    JsonNode node = node(name);
    if (!node.isNumber() || !Double.isFinite(node.asDouble())) {
      wrong(name, "BAD_NUMBER", "no number", "a number");
    }
    return node.asDouble(0);
  }

  boolean has(String name) {
    return !node(name).isMissingNode();
  }

  boolean flag(String name) {
    JsonNode node = node(name);
    if (!node.isMissingNode() && !node.isBoolean()) {
      wrong(name, "BAD_FLAG", "neither true nor false", "true or false");
    }
    return node.asBoolean(false);
  }

  /** One of some codes in any case; the default where the field is missing. */
  <E extends Enum<E>> E code(String name, E otherwise) {
    return has(name) ? code(name, otherwise.getDeclaringClass()) : otherwise;
  }

  /** One of some codes in any case. */
  <E extends Enum<E>> E code(String name, Class<E> codes) {
    String sent = node(name).asString("").strip().toUpperCase(Locale.ROOT).replace('-', '_');
    E[] all = codes.getEnumConstants();
    return Arrays.stream(all)
        .filter(it -> it.name().equals(sent))
        .findFirst()
        .orElseGet(
            () -> {
              wrong(name, "UNKNOWN_CODE", "no such code", "one of: " + names(all));
              return all[0];
            });
  }

  private static <E extends Enum<E>> String names(E[] all) {
    return Arrays.stream(all).map(Enum::name).collect(Collectors.joining(", "));
  }

  /** A text that stands for something; empty where the field is missing. */
  <T> Optional<T> coded(String name, String hint, Function<String, Optional<T>> reading) {
    return coded(name, new Unknown("UNKNOWN_CODE", _ -> hint), reading);
  }

  /** The same with an answer of its own for what stands for nothing. */
  <T> Optional<T> coded(String name, Unknown unknown, Function<String, Optional<T>> reading) {
    Optional<String> sent = text(name, 40);
    Optional<T> value = sent.flatMap(reading);
    if (sent.isPresent() && value.isEmpty()) {
      wrong(name, unknown, sent.get());
    }
    return value;
  }

  /** A list of texts that each stand for something. */
  <T> List<T> codes(String name, Unknown unknown, Function<String, Optional<T>> reading) {
    List<T> values = new ArrayList<>();
    int place = 0;
    for (JsonNode element : elements(name, 0, 50)) {
      Optional<T> value = element.isString() ? reading.apply(element.asString()) : Optional.empty();
      value.ifPresent(values::add);
      if (value.isEmpty()) {
        wrong(name + "/" + place, unknown, element.asString(""));
      }
      place++;
    }
    return values;
  }

  private void wrong(String name, Unknown unknown, String sent) {
    wrong(name, unknown.code(), "no such code", unknown.hint().apply(sent));
  }

  /** The elements of a list that must be there. */
  List<JsonNode> requiredElements(String name, int most) {
    if (!has(name)) {
      wrong(name, "MISSING", "it is missing", "a list of at most %d".formatted(most));
    }
    return elements(name, 0, most);
  }

  /** The elements of a list; none where it is missing and may be. */
  List<JsonNode> elements(String name, int least, int most) {
    JsonNode node = node(name);
    boolean isList = node.isArray() || (node.isMissingNode() && least == 0);
    if (!isList || node.size() < least || node.size() > most) {
      wrong(name, "BAD_LIST", "no list of that length", "a list of " + least + " to " + most);
      return List.of();
    }
    return List.copyOf(node.values());
  }

  String where(String name) {
    return pointer + "/" + name;
  }

  private void wrong(String name, String code, String message, String hint) {
    problems.add(FieldProblem.at(where(name), code, message, hint));
  }

  private JsonNode node(String name) {
    read.add(name);
    return object.path(name);
  }
}
