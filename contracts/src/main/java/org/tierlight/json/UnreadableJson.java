package org.tierlight.json;

import java.io.Serial;
import org.tierlight.vocabulary.JsonFault;

/** Bytes that are no JSON that is taken; the message repeats nothing of them. */
public final class UnreadableJson extends RuntimeException {

  @Serial private static final long serialVersionUID = 1;

  private final JsonFault fault;
  private final String pointer;
  private final String words;

  UnreadableJson(JsonFault fault, String pointer, String words) {
    super(words);
    this.fault = fault;
    this.pointer = pointer;
    this.words = words;
  }

  /** What is wrong, as a code. */
  public JsonFault fault() {
    return fault;
  }

  /** Where, as a JSON pointer; empty for the whole. */
  public String pointer() {
    return pointer;
  }

  /** What is wrong, in words that continue the name of the place. */
  public String words() {
    return words;
  }
}
