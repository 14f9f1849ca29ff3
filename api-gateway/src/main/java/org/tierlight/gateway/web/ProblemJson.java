package org.tierlight.gateway.web;

import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.util.LinkedHashMap;
import java.util.Map;
import org.tierlight.gateway.problems.Problem;
import tools.jackson.databind.json.JsonMapper;

/** A problem as it is sent (RFC 9457). */
final class ProblemJson {

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .changeDefaultPropertyInclusion(
              inclusion -> inclusion.withValueInclusion(Include.NON_EMPTY))
          .build();

  private ProblemJson() {}

  static byte[] bytes(Problem problem, String traceId) {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("type", problem.code().type());
    members.put("title", problem.code().title());
    members.put("status", problem.code().status());
    members.put("detail", problem.detail());
    members.putAll(problem.members());
    if (!problem.problems().isEmpty()) {
      members.put("problems", problem.problems());
    }
    members.put("traceId", traceId);
    return MAPPER.writeValueAsBytes(members);
  }
}
