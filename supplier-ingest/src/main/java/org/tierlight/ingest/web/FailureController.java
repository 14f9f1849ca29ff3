package org.tierlight.ingest.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Answers for requests that failed outside of any controller. */
@RestController
final class FailureController implements ErrorController {

  @RequestMapping("/error")
  @Nullable ResponseEntity<ProblemDetail> failed(
      HttpServletRequest request, HttpServletResponse response) {
    if (response.isCommitted()) {
      // Who sent half a stream and left has receipts, and no ear for a problem.
      return null;
    }
    ProblemType type =
        request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer status
            ? FrameworkProblems.type(status)
            : ProblemType.NOT_FOUND;
    return ResponseEntity.status(type.status())
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .body(ProblemDetails.of(type, type.detail(), Trace.of(request)));
  }
}
