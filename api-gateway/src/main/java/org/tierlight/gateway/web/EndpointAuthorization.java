package org.tierlight.gateway.web;

import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.authorization.ReactiveAuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.server.authorization.AuthorizationContext;
import org.springframework.web.server.ServerWebExchange;
import org.tierlight.gateway.endpoints.Access;
import org.tierlight.gateway.endpoints.Endpoint;
import org.tierlight.gateway.problems.Problem;
import org.tierlight.gateway.problems.ProblemCode;
import reactor.core.publisher.Mono;

/** Lets callers in by what the table of endpoints asks for. */
public final class EndpointAuthorization
    implements ReactiveAuthorizationManager<AuthorizationContext> {

  @Override
  public Mono<AuthorizationResult> authorize(
      Mono<Authentication> authentication, AuthorizationContext context) {
    return switch (endpoint(context.getExchange()).access()) {
      case Access.Open open -> Mono.just(new AuthorizationDecision(true));
      case Access.AnyOf needed ->
          authentication
              .<AuthorizationResult>map(caller -> decide(caller, needed))
              .defaultIfEmpty(new AuthorizationDecision(false));
    };
  }

  /** What a caller with a valid key is told whose scopes are not enough. */
  public static Mono<Void> deny(ServerWebExchange exchange) {
    return Mono.error(scopeMissing(endpoint(exchange)).asException());
  }

  /** What a caller without a valid key is told. */
  public static Mono<Void> askForKey(ServerWebExchange exchange) {
    return Mono.error(keyMissing(endpoint(exchange)).asException());
  }

  private static AuthorizationDecision decide(Authentication caller, Access.AnyOf needed) {
    return new AuthorizationDecision(
        caller.isAuthenticated() && needed.allows(Caller.scopesOf(caller)));
  }

  private static Endpoint endpoint(ServerWebExchange exchange) {
    return exchange.getRequiredAttribute(Endpoint.ATTRIBUTE);
  }

  private static Problem scopeMissing(Endpoint endpoint) {
    String scopes = needed(endpoint);
    return Problem.of(
            ProblemCode.SCOPE_MISSING,
            "This needs a key with the scope "
                + scopes
                + ". Ask whoever issued your"
                + " key; on one machine, ./tierlight token --help tells how to make one.")
        .with("scope", scopes);
  }

  private static Problem keyMissing(Endpoint endpoint) {
    String scopes = needed(endpoint);
    return Problem.of(
            ProblemCode.NO_VALID_KEY,
            "Send a key that is in force as 'Authorization: Bearer tl_…'; it needs the scope "
                + scopes
                + ".")
        .with("scope", scopes)
        .withHeader("WWW-Authenticate", "Bearer realm=\"tierlight\"");
  }

  private static String needed(Endpoint endpoint) {
    return switch (endpoint.access()) {
      case Access.Open open -> "none";
      case Access.AnyOf anyOf -> anyOf.words();
    };
  }
}
