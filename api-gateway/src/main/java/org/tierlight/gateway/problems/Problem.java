package org.tierlight.gateway.problems;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One refusal or failure as the caller is told (RFC 9457).
 *
 * @param detail what happened and what to do
 * @param problems what is wrong field by field
 * @param members further members of the answer
 * @param headers headers that go with the answer
 */
public record Problem(
    ProblemCode code,
    String detail,
    List<FieldProblem> problems,
    Map<String, String> members,
    Map<String, String> headers) {

  public Problem {
    problems = List.copyOf(problems);
    members = Map.copyOf(members);
    headers = Map.copyOf(headers);
  }

  /** A problem that is told in a sentence. */
  public static Problem of(ProblemCode code, String detail) {
    return new Problem(code, detail, List.of(), Map.of(), Map.of());
  }

  /** Fields that are not valid, all at once. */
  public static Problem ofFields(List<FieldProblem> problems) {
    return new Problem(
        ProblemCode.INVALID_FIELDS,
        "Correct the fields named in 'problems' and send the request again.",
        problems,
        Map.of(),
        Map.of());
  }

  /** The same with one more member. */
  public Problem with(String member, String value) {
    return new Problem(code, detail, problems, added(members, member, value), headers);
  }

  /** The same with one more header. */
  public Problem withHeader(String name, String value) {
    return new Problem(code, detail, problems, members, added(headers, name, value));
  }

  /** The same, telling when another try makes sense; rounded up to whole seconds. */
  public Problem retryAfter(Duration wait) {
    long seconds = Math.max(1, wait.plusMillis(999).toSeconds());
    return withHeader("Retry-After", Long.toString(seconds));
  }

  /** The exception that carries this problem to the place where it is written. */
  public Refused asException() {
    return new Refused(this);
  }

  private static Map<String, String> added(Map<String, String> map, String name, String value) {
    Map<String, String> copy = new LinkedHashMap<>(map);
    copy.put(name, value);
    return copy;
  }
}
