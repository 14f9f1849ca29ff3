package org.tierlight.gateway.endpoints;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Compares paths with patterns, segment by segment. A variable segment takes only the characters of
 * our own ids, so that no dot segment, slash, backslash, control character or second encoding gets
 * past the gateway.
 */
final class PathPattern {

  private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._:~@#-]{0,199}");
  private static final Pattern ENCODED = Pattern.compile("%([0-7][0-9A-Fa-f])");
  private static final Pattern FILE = Pattern.compile("[A-Za-z0-9@][A-Za-z0-9@._-]{0,199}");

  private final List<String> segments;

  PathPattern(String pattern) {
    this.segments = split(pattern);
  }

  boolean matches(String rawPath) {
    List<String> given = split(rawPath);
    boolean open = segments.getLast().equals("**");
    boolean rightLength = open ? given.size() >= segments.size() : given.size() == segments.size();
    return rightLength && headMatches(given) && (!open || tailMatches(given));
  }

  private boolean headMatches(List<String> given) {
    for (int place = 0; place < segments.size(); place++) {
      if (!segmentMatches(segments.get(place), given.get(place))) {
        return false;
      }
    }
    return true;
  }

  private boolean tailMatches(List<String> given) {
    return given.subList(segments.size() - 1, given.size()).stream()
        .allMatch(segment -> FILE.matcher(segment).matches());
  }

  private static boolean segmentMatches(String wanted, String given) {
    if (wanted.equals("**")) {
      return true;
    }
    return wanted.startsWith("{") ? isId(given) : wanted.equals(given);
  }

  private static boolean isId(String raw) {
    return ID.matcher(decoded(raw)).matches();
  }

  // Ids are ASCII: a code beyond, or one that is no code, stays and is no character of an id.
  private static String decoded(String raw) {
    return ENCODED
        .matcher(raw)
        .replaceAll(
            code ->
                Matcher.quoteReplacement(Character.toString(Integer.parseInt(code.group(1), 16))));
  }

  private static List<String> split(String path) {
    return List.of(path.split("/", -1));
  }
}
