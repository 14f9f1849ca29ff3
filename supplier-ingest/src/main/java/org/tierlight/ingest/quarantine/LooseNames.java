package org.tierlight.ingest.quarantine;

import java.util.HashSet;
import java.util.Set;

/**
 * Whatever in broken text could be the name of a field: what stands before a colon or an equals
 * sign, and what follows an angle bracket. Takes too much rather than too little.
 */
final class LooseNames {

  private static final int LONGEST = 100;
  private static final String BORDERS = "{}[]<>,;\"'\n\r\t:=&?";
  private static final String QUOTES = "\"' \t";

  private final String text;
  private final Set<String> found = new HashSet<>();

  LooseNames(String text) {
    this.text = text;
  }

  Set<String> all() {
    for (int place = 0; place < text.length(); place++) {
      switch (text.charAt(place)) {
        case ':', '=' -> note(before(place));
        case '<' -> note(behind(place));
        default -> {
          // no name ends or begins here
        }
      }
    }
    return found;
  }

  /** Times of day have colons too, and no name is a number. */
  private void note(String name) {
    if (!name.matches("[0-9TZ+.-]+")) {
      found.add(name);
    }
  }

  private String before(int place) {
    int end = place;
    while (end > 0 && QUOTES.indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    int begin = end;
    while (begin > 0 && end - begin < LONGEST && BORDERS.indexOf(text.charAt(begin - 1)) < 0) {
      begin--;
    }
    return text.substring(begin, end).strip();
  }

  private String behind(int place) {
    int end = place + 1;
    while (end < text.length() && end - place < LONGEST && BORDERS.indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return text.substring(place + 1, end).strip();
  }
}
