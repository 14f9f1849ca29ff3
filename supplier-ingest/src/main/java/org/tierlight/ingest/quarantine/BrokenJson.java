package org.tierlight.ingest.quarantine;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;

/**
 * Reads what is almost JSON: a record that was cut off, or has a comma too many. Only text that
 * stands where the value of a known field stands is taken for known; whatever else there is may
 * speak of a person.
 */
final class BrokenJson {

  private enum Last {
    BEGIN,
    OPENED,
    NAME,
    COLON,
    VALUE,
    COMMA
  }

  private final String text;
  private final Set<String> names;
  private final Deque<Character> open = new ArrayDeque<>();
  private Last last = Last.BEGIN;
  private boolean isOneNamed;
  private int place;

  BrokenJson(String text, Set<String> names) {
    this.text = text;
    this.names = names;
  }

  /** Whether it names one of the fields at least, and nothing stands outside of them. */
  boolean holdsOnlyThese() {
    while (place < text.length()) {
      if (!isNextKnown(text.charAt(place))) {
        return false;
      }
    }
    return isOneNamed;
  }

  private boolean isNextKnown(char sign) {
    return switch (sign) {
      case ' ', '\t', '\r', '\n' -> step();
      case '{' -> opens(sign);
      // Lists hold records at the root, and words in a field; no list of ours is in a list.
      case '[' -> (last == Last.BEGIN || last == Last.COLON) && opens(sign);
      case '}', ']' -> closes();
      case ',' -> goesOn(Last.COMMA);
      case ':' -> last == Last.NAME && goesOn(Last.COLON);
      case '"' -> quoted();
      default -> bare();
    };
  }

  private boolean step() {
    place++;
    return true;
  }

  private boolean goesOn(Last sign) {
    last = sign;
    return step();
  }

  private boolean opens(char bracket) {
    open.push(bracket);
    return goesOn(Last.OPENED);
  }

  private boolean closes() {
    open.poll();
    return goesOn(Last.VALUE);
  }

  private boolean quoted() {
    int begin = place + 1;
    int end = closingQuote(begin);
    place = Math.min(end + 1, text.length());
    return isBeforeColon() ? isNamed(text.substring(begin, end)) : isValue();
  }

  private int closingQuote(int begin) {
    int end = begin;
    while (end < text.length() && text.charAt(end) != '"') {
      end += text.charAt(end) == '\\' ? 2 : 1;
    }
    return Math.min(end, text.length());
  }

  private boolean isBeforeColon() {
    int next = place;
    while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
      next++;
    }
    return next < text.length() && text.charAt(next) == ':';
  }

  private boolean isNamed(String name) {
    last = Last.NAME;
    isOneNamed = true;
    return names.contains(name);
  }

  private boolean isValue() {
    boolean isListed =
        (last == Last.OPENED || last == Last.COMMA)
            && open.size() > 1
            && Character.valueOf('[').equals(open.peek());
    boolean isExpected = last == Last.COLON || isListed;
    last = Last.VALUE;
    return isExpected;
  }

  /** A number, or one of the three words of JSON, perhaps cut off. */
  private boolean bare() {
    int begin = place;
    while (place < text.length() && isOfWord(text.charAt(place))) {
      place++;
    }
    return place > begin && isValue() && isLiteral(text.substring(begin, place));
  }

  private static boolean isOfWord(char sign) {
    return Character.isLetterOrDigit(sign) || "+-.".indexOf(sign) >= 0;
  }

  private static boolean isLiteral(String word) {
    return word.matches("[-+.0-9eE]+|true|false|null");
  }
}
