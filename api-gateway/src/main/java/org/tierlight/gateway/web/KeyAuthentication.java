package org.tierlight.gateway.web;

import java.time.InstantSource;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.ReactiveAuthenticationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.web.server.authentication.ServerAuthenticationConverter;
import org.springframework.web.server.ServerWebExchange;
import org.tierlight.gateway.keys.ApiKey;
import org.tierlight.gateway.keys.Keys;
import reactor.core.publisher.Mono;

/** Reads the key of a request and checks it. */
public final class KeyAuthentication
    implements ServerAuthenticationConverter, ReactiveAuthenticationManager {

  private static final String BEARER = "Bearer ";

  private final Keys keys;
  private final InstantSource clock;

  /** Checks against the keys in force. */
  public KeyAuthentication(Keys keys, InstantSource clock) {
    this.keys = keys;
    this.clock = clock;
  }

  @Override
  public Mono<Authentication> convert(ServerWebExchange exchange) {
    return Mono.justOrEmpty(presented(exchange.getRequest().getHeaders()).map(Presented::new));
  }

  /** Whether a request comes with a key that is in force, whatever it may do. */
  boolean isKnown(HttpHeaders headers) {
    return presented(headers).flatMap(this::verified).isPresent();
  }

  @Override
  public Mono<Authentication> authenticate(Authentication authentication) {
    return Mono.justOrEmpty(verified(String.valueOf(authentication.getCredentials())))
        .<Authentication>map(Caller::new)
        .switchIfEmpty(Mono.error(() -> new BadCredentialsException("no such key in force")));
  }

  private Optional<ApiKey> verified(String presented) {
    return keys.verify(presented, clock.instant());
  }

  private static Optional<String> presented(HttpHeaders headers) {
    Optional<String> bearer =
        Optional.ofNullable(headers.getFirst(HttpHeaders.AUTHORIZATION))
            .filter(value -> value.regionMatches(true, 0, BEARER, 0, BEARER.length()))
            .map(value -> value.substring(BEARER.length()).strip());
    return bearer.or(() -> Optional.ofNullable(headers.getFirst("X-API-Key")));
  }

  private static final class Presented extends AbstractAuthenticationToken {

    private static final long serialVersionUID = 1;
    private final String key;

    Presented(String key) {
      super(AuthorityUtils.NO_AUTHORITIES);
      this.key = key;
    }

    @Override
    public Object getCredentials() {
      return key;
    }

    @Override
    public Object getPrincipal() {
      return "";
    }
  }
}
