package org.tierlight.gateway.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tierlight.gateway.keys.Keys.Revocation;

class KeysTest {

  private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");

  private final RememberedKeys log = new RememberedKeys();
  private final Keys keys = new Keys(log, new Random(7));

  @Test
  void aKeyOpensWhatItWasIssuedFor() {
    IssuedKey issued = issue("erp", Scope.FACTS_WRITE);

    assertThat(keys.verify(issued.text(), NOW)).contains(issued.key());
    assertThat(issued.key().scopes()).containsExactly(Scope.FACTS_WRITE);
  }

  @Test
  void theSecretIsNowhereKept() {
    IssuedKey issued = issue("erp", Scope.FACTS_WRITE);
    String secret = issued.text().substring("tl_".length() + 13);

    assertThat(log.events().toString()).doesNotContain(secret);
    assertThat(issued.toString()).doesNotContain(secret);
    assertThat(issued.key().secretHash()).matches("[0-9a-f]{64}");
  }

  @Test
  void anotherSecretForTheSameIdOpensNothing() {
    IssuedKey issued = issue("erp", Scope.FACTS_WRITE);
    char last = issued.text().charAt(issued.text().length() - 1);
    String wrong =
        issued.text().substring(0, issued.text().length() - 1) + (last == 'A' ? 'B' : 'A');

    assertThat(keys.verify(wrong, NOW)).isEmpty();
    assertThat(keys.verify(issued.text() + "x", NOW)).isEmpty();
    assertThat(keys.verify("", NOW)).isEmpty();
    assertThat(keys.verify("tl_", NOW)).isEmpty();
  }

  @Test
  void aKeyIsDeadAtTheInstantItExpires() {
    IssuedKey issued = issue("erp", Scope.FACTS_WRITE);
    Instant end = issued.key().expiresAt();

    assertThat(keys.verify(issued.text(), end.minusNanos(1))).isPresent();
    assertThat(keys.verify(issued.text(), end)).isEmpty();
    assertThat(keys.isInForce(issued.key().id(), end)).isFalse();
  }

  @Test
  void aRevokedKeyOpensNothingEvenAfterARestart() {
    IssuedKey issued = issue("erp", Scope.FACTS_WRITE);
    IssuedKey kept = issue("erp2", Scope.RISK_READ);

    assertThat(keys.revoke(issued.key().id(), NOW)).isEqualTo(Revocation.REVOKED);
    Keys restarted = new Keys(log, new Random(8));

    assertThat(keys.verify(issued.text(), NOW)).isEmpty();
    assertThat(restarted.verify(issued.text(), NOW)).isEmpty();
    assertThat(restarted.verify(kept.text(), NOW)).isPresent();
    assertThat(restarted.all()).containsExactly(kept.key());
  }

  @Test
  void theLastAdminStaysAndTheOneBeforeMayGo() {
    String first = issue("a", Scope.ADMIN).key().id();
    assertThat(keys.revoke(first, NOW)).isEqualTo(Revocation.LAST_ADMIN);

    issue("b", Scope.ADMIN);
    assertThat(keys.revoke(first, NOW)).isEqualTo(Revocation.REVOKED);
    assertThat(keys.revoke(first, NOW)).isEqualTo(Revocation.NO_SUCH_KEY);
  }

  @Test
  void anExpiredAdminIsNoAdmin() {
    issue("a", Scope.ADMIN);

    assertThat(keys.hasAdmin(NOW)).isTrue();
    assertThat(keys.hasAdmin(NOW.plus(Duration.ofDays(31)))).isFalse();
  }

  @Test
  void aNameThatCouldSplitAHeaderIsNoName() {
    assertThat(KeyRequest.isName("erp-7.x_y")).isTrue();
    assertThat(KeyRequest.isName("erp\r\nX: y")).isFalse();
    assertThat(KeyRequest.isName("a".repeat(64))).isTrue();
    assertThat(KeyRequest.isName("a".repeat(65))).isFalse();
    assertThatThrownBy(() -> new KeyRequest("a b", Set.of(Scope.ADMIN), Duration.ofDays(1)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private IssuedKey issue(String name, Scope scope) {
    return keys.issue(new KeyRequest(name, Set.of(scope), Duration.ofDays(30)), NOW);
  }
}
