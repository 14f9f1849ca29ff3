package org.tierlight.ingest.form;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.tierlight.ingest.problem.ProblemCode;
import org.tierlight.ingest.problem.Problems;
import org.tierlight.vocabulary.PlainText;

/** One field of a form. Each way to read it gives the value, or empty with the problem noted. */
public final class Field {

  private final Value value;
  private final Supplier<String> pointer;
  private final Problems problems;

  /**
   * @param pointer asked for only where there is a problem
   */
  Field(Value value, Supplier<String> pointer, Problems problems) {
    this.value = value;
    this.pointer = pointer;
    this.problems = problems;
  }

  /** Whether something was sent; null and blank text count as nothing. */
  public boolean isPresent() {
    return switch (value) {
      case Value.Nothing() -> false;
      case Value.Text(String content) -> !content.isBlank();
      case Value.Decimal _, Value.Flag _, Value.Items _, Value.Fields _ -> true;
    };
  }

  /** This field, with a problem noted where it is absent. */
  public Field required() {
    if (!isPresent()) {
      refuse(ProblemCode.MISSING_FIELD, "is required");
    }
    return this;
  }

  /** Text without white space around it, with line breaks as spaces. */
  public Optional<String> text(int longest) {
    if (!isPresent()) {
      return Optional.empty();
    }
    if (!(value instanceof Value.Text(String content))) {
      return refused(ProblemCode.WRONG_TYPE, "must be text");
    }
    return clean(content, longest);
  }

  /** Text that a reader understands; what it does not is refused with the code. */
  public <T> Optional<T> read(
      int longest, Function<String, Optional<T>> reader, ProblemCode code, String message) {
    Optional<String> text = text(longest);
    Optional<T> result = text.flatMap(reader);
    if (text.isPresent() && result.isEmpty()) {
      refuse(code, message);
    }
    return result;
  }

  /** One of the words of an enumeration, in any case, with spaces or hyphens for underscores. */
  public <E extends Enum<E>> Optional<E> word(Class<E> words) {
    return read(
        60,
        text -> Words.find(words, text),
        ProblemCode.UNKNOWN_CODE,
        "is none of the known words");
  }

  /** A number. */
  public Optional<BigDecimal> decimal() {
    return switch (value) {
      case Value.Decimal(BigDecimal number) -> Optional.of(number);
      case Value.Nothing() -> Optional.empty();
      case Value.Text _, Value.Flag _, Value.Items _, Value.Fields _ ->
          refused(ProblemCode.WRONG_TYPE, "must be a number");
    };
  }

  /** Whether a number below zero was sent. */
  public boolean isNegative() {
    return value instanceof Value.Decimal(BigDecimal number) && number.signum() < 0;
  }

  /** A number within bounds, both included. */
  public Optional<BigDecimal> decimal(BigDecimal least, BigDecimal most) {
    Optional<BigDecimal> number = decimal();
    if (number.isPresent() && !Decimals.isUsual(number.get())) {
      return refused(ProblemCode.OUT_OF_RANGE, "has more than 30 digits behind the point or zeros");
    }
    if (number.isPresent() && !Decimals.isWithin(number.get(), least, most)) {
      return refused(ProblemCode.OUT_OF_RANGE, "must lie from " + least + " to " + most);
    }
    return number;
  }

  /** True or false. */
  public Optional<Boolean> flag() {
    return switch (value) {
      case Value.Flag(boolean set) -> Optional.of(set);
      case Value.Nothing() -> Optional.empty();
      case Value.Text _, Value.Decimal _, Value.Items _, Value.Fields _ ->
          refused(ProblemCode.WRONG_TYPE, "must be true or false");
    };
  }

  /** A moment: a date (its first instant in UTC), or a date and time with offset. */
  public Optional<Instant> instant() {
    return read(40, Dates::instant, ProblemCode.BAD_DATE, "is no date or time with offset");
  }

  /** The entries of a list; a single text counts as a list of one. */
  public List<Field> items(int most) {
    return switch (value) {
      case Value.Nothing() -> List.of();
      case Value.Items(List<Value> values) -> entries(values, most);
      case Value.Text _ -> isPresent() ? List.of(this) : List.of();
      case Value.Decimal _, Value.Flag _, Value.Fields _ -> {
        refuse(ProblemCode.WRONG_TYPE, "must be a list");
        yield List.of();
      }
    };
  }

  /** The fields of an object. */
  public Optional<Form> form() {
    return isPresent() ? Form.of(value, pointer.get(), problems) : Optional.empty();
  }

  /** Refuses the item because of this field. */
  public void refuse(ProblemCode code, String message) {
    problems.refuse(pointer.get(), code, message);
  }

  /** Says that this field was passed over. */
  public void note(ProblemCode code, String message) {
    problems.note(pointer.get(), code, message);
  }

  private List<Field> entries(List<Value> values, int most) {
    if (values.size() > most) {
      refuse(ProblemCode.TOO_MANY, "has more than " + most + " entries");
      return List.of();
    }
    return IntStream.range(0, values.size())
        .mapToObj(
            place -> new Field(values.get(place), () -> pointer.get() + "/" + place, problems))
        .toList();
  }

  private Optional<String> clean(String content, int longest) {
    boolean isUsual = PlainText.isPrintableAscii(content);
    String line = isUsual ? content.strip() : PlainText.line(content);
    if (line.length() > longest) {
      return refused(ProblemCode.TOO_LONG, "has more than " + longest + " characters");
    }
    if (!isUsual && !PlainText.isPlain(line)) {
      return refused(
          ProblemCode.BAD_CHARACTER, "has control or turning characters or broken Unicode");
    }
    return Optional.of(line);
  }

  private <T> Optional<T> refused(ProblemCode code, String message) {
    refuse(code, message);
    return Optional.empty();
  }
}
