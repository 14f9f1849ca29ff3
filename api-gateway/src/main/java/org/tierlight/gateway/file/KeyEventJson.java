package org.tierlight.gateway.file;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;
import org.tierlight.gateway.keys.ApiKey;
import org.tierlight.gateway.keys.KeyEvent;
import org.tierlight.gateway.keys.Scope;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Key events as lines of JSON; a line written once must stay readable for ever. */
final class KeyEventJson {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private KeyEventJson() {}

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "event")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = Issued.class, name = "ISSUED"),
    @JsonSubTypes.Type(value = Revoked.class, name = "REVOKED")
  })
  private sealed interface Line {}

  private record Issued(
      String id,
      String name,
      Set<String> scopes,
      Instant createdAt,
      Instant expiresAt,
      String sha256)
      implements Line {}

  private record Revoked(String id, Instant at) implements Line {}

  static String encode(KeyEvent event) {
    return MAPPER.writeValueAsString(
        switch (event) {
          case KeyEvent.KeyIssued issued -> line(issued.key());
          case KeyEvent.KeyRevoked revoked -> new Revoked(revoked.id(), revoked.at());
        });
  }

  /**
   * @throws IllegalStateException if the line is none of ours
   */
  static KeyEvent decode(String line) {
    try {
      return switch (MAPPER.readValue(line, Line.class)) {
        case Issued issued -> new KeyEvent.KeyIssued(key(issued));
        case Revoked revoked -> new KeyEvent.KeyRevoked(revoked.id(), revoked.at());
      };
    } catch (JacksonException damaged) {
      throw new IllegalStateException("the key file holds a line that is not readable", damaged);
    }
  }

  private static Line line(ApiKey key) {
    Set<String> scopes = key.scopes().stream().map(Scope::wireName).collect(Collectors.toSet());
    return new Issued(
        key.id(), key.name(), scopes, key.createdAt(), key.expiresAt(), key.secretHash());
  }

  private static ApiKey key(Issued issued) {
    Set<Scope> scopes =
        issued.scopes().stream()
            .map(name -> Scope.named(name).orElseThrow(IllegalStateException::new))
            .collect(Collectors.toSet());
    return new ApiKey(
        issued.id(),
        issued.name(),
        scopes,
        issued.createdAt(),
        issued.expiresAt(),
        issued.sha256());
  }
}
