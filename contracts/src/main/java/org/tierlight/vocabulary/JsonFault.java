package org.tierlight.vocabulary;

/** Why bytes are no JSON that is taken. */
public enum JsonFault {
  MALFORMED_JSON("Send one complete JSON value as RFC 8259 has it."),
  NOT_UTF8("Save or send the text as UTF-8."),
  TOO_DEEP("Nest objects and lists at most 32 levels deep."),
  DUPLICATE_FIELD("Give each field once."),
  TOO_LONG("Send numbers of at most 100 digits and names of at most 200 characters."),
  OUT_OF_RANGE("Send a number that can be calculated with.");

  private final String hint;

  JsonFault(String hint) {
    this.hint = hint;
  }

  /** What the sender can do about it. */
  public String hint() {
    return hint;
  }
}
