package org.tierlight.risk.file;

import org.tierlight.risk.checkpoint.Spoiled;

/** The form of plain data in a file, by its first byte. */
enum Form {
  NOTHING(0),
  NO(1),
  YES(2),
  INT(3),
  LONG(4),
  DOUBLE(5),
  LATIN(6),
  TEXT(7),
  DAY(8),
  INSTANT(9),
  NO_LONG(10),
  SOME_LONG(11),
  ENUM(12),
  RECORD(13),
  PAIR(14),
  ARRAY(15),
  LIST(16),
  MAP(17),
  SORTED_MAP(18);

  private static final Form[] BY_CODE = new Form[values().length];

  static {
    for (Form form : values()) {
      BY_CODE[form.code] = form;
    }
  }

  private final byte code;

  Form(int code) {
    this.code = (byte) code;
  }

  byte code() {
    return code;
  }

  /**
   * @throws Spoiled if there is none with that code
   */
  static Form of(byte code) {
    if (code < 0 || code >= BY_CODE.length) {
      throw new Spoiled("it holds a form that is none");
    }
    return BY_CODE[code];
  }
}
