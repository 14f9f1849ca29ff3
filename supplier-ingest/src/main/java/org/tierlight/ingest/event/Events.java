package org.tierlight.ingest.event;

import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.tierlight.ingest.form.Decoded;
import org.tierlight.ingest.form.Decoder;
import org.tierlight.ingest.form.Field;
import org.tierlight.ingest.form.Form;
import org.tierlight.ingest.form.Past;
import org.tierlight.ingest.form.Value;
import org.tierlight.ingest.problem.Place;
import org.tierlight.ingest.problem.ProblemCode;
import org.tierlight.ingest.problem.Problems;
import org.tierlight.ingest.submission.Item;
import org.tierlight.ingest.submission.Kind;
import org.tierlight.ingest.submission.Origin;
import org.tierlight.vocabulary.TraceParent;

/** Takes submissions out of their CloudEvents 1.0 envelopes. */
public final class Events {

  private static final int LONGEST = 300;
  private static final String BINARY = "data_base64";
  private static final Set<String> REQUIRED = Set.of("specversion", "id", "source", "type");

  /** What a body of 1 MiB can hold. */
  private static final int LONGEST_BINARY = 1 << 20;

  private static final Pattern JSON_TYPE =
      Pattern.compile("(?i)(application|text)/([a-z0-9.+-]*\\+)?json\\s*(;.*)?");

  private Events() {}

  /** Whether headers are those of an event in binary mode, if perhaps not all of them. */
  public static boolean isBinary(Map<String, String> attributes) {
    return REQUIRED.stream().anyMatch(attributes::containsKey);
  }

  /** Whether a value is an event in structured mode. */
  public static boolean isStructured(Value value) {
    return value instanceof Value.Fields(Map<String, Value> byName)
        && byName.containsKey("specversion");
  }

  /**
   * The submission in an event in structured mode: the body is its {@code data}.
   *
   * @param json reads the bytes of {@code data_base64}
   */
  public static Item structured(Kind kind, Value value, Origin origin, Decoder json) {
    Problems problems = new Problems(Place.Pointer::new);
    Optional<Item> item =
        Form.of(value, "", problems)
            .flatMap(
                form ->
                    attributes(form, problems, origin)
                        .flatMap(around -> inside(kind, form, value, around, json)));
    return item.orElseGet(() -> new Item.Unreadable(problems.refusals()));
  }

  private static Optional<Item> inside(
      Kind kind, Form form, Value event, Origin around, Decoder json) {
    Field binary = form.field(BINARY);
    if (!binary.isPresent()) {
      return Optional.of(submission(kind, data(event), around, "/data", Place.Pointer::new));
    }
    if (form.field("data").isPresent()) {
      binary.refuse(ProblemCode.MALFORMED_EVENT, "stands beside data: send one of them");
      return Optional.empty();
    }
    return binary
        .text(LONGEST_BINARY)
        .flatMap(text -> decoded(text, binary, json))
        .map(body -> submission(kind, body, around, "/" + BINARY, Place.Pointer::new));
  }

  private static Optional<Value> decoded(String text, Field binary, Decoder json) {
    try {
      if (json.decode(Base64.getDecoder().decode(text)) instanceof Decoded.Understood(var value)) {
        return Optional.of(value);
      }
    } catch (IllegalArgumentException malformed) {
      binary.refuse(ProblemCode.MALFORMED_EVENT, "is no Base64");
      return Optional.empty();
    }
    binary.refuse(ProblemCode.MALFORMED_JSON, "holds no JSON");
    return Optional.empty();
  }

  /**
   * The submission in an event in binary mode.
   *
   * @param attributes the CloudEvents attributes without their prefix
   * @param places where an attribute stands, by its pointer
   */
  public static Item binary(
      Kind kind,
      Map<String, String> attributes,
      Value data,
      Origin origin,
      Function<String, Place> places) {
    Problems problems = new Problems(places);
    Optional<Item> item =
        around(attributes, origin, problems)
            .map(around -> submission(kind, data, around, "", Place.Pointer::new));
    return item.orElseGet(() -> new Item.Unreadable(problems.refusals()));
  }

  /** The origin of what stands in an event in binary mode; empty where its attributes are bad. */
  public static Optional<Origin> around(
      Map<String, String> attributes, Origin origin, Problems problems) {
    return Form.of(new Value.Fields(texts(attributes)), "", problems)
        .flatMap(form -> attributes(form, problems, origin));
  }

  private static Item submission(
      Kind kind, Value data, Origin origin, String pointer, Function<String, Place> places) {
    return new Item.Submission(kind, data, origin, pointer, places);
  }

  private static Optional<Origin> attributes(Form form, Problems problems, Origin origin) {
    Optional<String> version = attribute(form.field("specversion"));
    version.filter(text -> !text.equals("1.0")).ifPresent(_ -> malformed(form, "specversion"));
    Optional<String> id = attribute(form.field("id"));
    Optional<String> source = attribute(form.field("source"));
    Optional<String> type = attribute(form.field("type"));
    checkContent(form);
    Field timeField = form.field("time");
    Optional<Instant> time = Past.read(timeField, origin.receivedAt());
    Optional<TraceParent> trace =
        form.field(TraceParent.HEADER).text(LONGEST).flatMap(TraceParent::ofText);
    if (!problems.refusals().isEmpty() || id.isEmpty() || source.isEmpty() || type.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        origin.within(
            new Origin.Event(source.get(), id.get(), time.orElse(null)), trace.orElse(null)));
  }

  private static Optional<String> attribute(Field field) {
    if (!field.isPresent()) {
      field.refuse(ProblemCode.MALFORMED_EVENT, "is a required attribute of CloudEvents");
    }
    return field.text(LONGEST);
  }

  private static void malformed(Form form, String attribute) {
    form.field(attribute).refuse(ProblemCode.MALFORMED_EVENT, "must be 1.0");
  }

  private static void checkContent(Form form) {
    Field type = form.field("datacontenttype");
    if (type.text(LONGEST).filter(text -> !JSON_TYPE.matcher(text).matches()).isPresent()) {
      type.refuse(ProblemCode.MALFORMED_EVENT, "must be application/json");
    }
  }

  private static Value data(Value event) {
    return event instanceof Value.Fields(Map<String, Value> byName)
        ? byName.getOrDefault("data", new Value.Nothing())
        : new Value.Nothing();
  }

  private static Map<String, Value> texts(Map<String, String> attributes) {
    return attributes.entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, entry -> new Value.Text(entry.getValue())));
  }
}
