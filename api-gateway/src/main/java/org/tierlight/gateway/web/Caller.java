package org.tierlight.gateway.web;

import java.security.Principal;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.tierlight.gateway.keys.ApiKey;
import org.tierlight.gateway.keys.Scope;

/** Who calls, by the key that was presented; its authorities are named as those of a JWT are. */
final class Caller extends AbstractAuthenticationToken {

  private static final long serialVersionUID = 1;
  private static final String PREFIX = "SCOPE_";

  private final transient ApiKey key;

  Caller(ApiKey key) {
    super(
        key.scopes().stream()
            .map(scope -> new SimpleGrantedAuthority(PREFIX + scope.wireName()))
            .toList());
    this.key = key;
    setAuthenticated(true);
  }

  @Override
  public String getName() {
    return key.name();
  }

  @Override
  public Object getPrincipal() {
    return key.name();
  }

  @Override
  public Object getCredentials() {
    return "";
  }

  /** What tells one caller from another; two keys may share a name. */
  static String idOf(Principal principal) {
    return principal instanceof Caller caller ? caller.key.id() : principal.getName();
  }

  /** The scopes of anybody who was let in, however that was. */
  static Set<Scope> scopesOf(Authentication authentication) {
    return authentication.getAuthorities().stream()
        .map(authority -> authority.getAuthority())
        .filter(authority -> authority != null && authority.startsWith(PREFIX))
        .map(authority -> Scope.named(authority.substring(PREFIX.length())))
        .flatMap(Optional::stream)
        .collect(Collectors.toSet());
  }
}
