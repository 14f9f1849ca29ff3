package org.tierlight.ingest.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tierlight.ingest.Rules;
import org.tierlight.ingest.idempotency.Fingerprint;

class DraftTest {

  @Test
  void theKeyOfAnItemIsItsEventThenItsRequestThenItsIdThenItsBody() {
    String json = "{\"id\": \"x\", \"name\": \"A\"}";
    Origin keyed = new Origin("acme", Rules.NOW, "k#0", null, null);
    Origin event = keyed.within(new Origin.Event("/erp", "17", null), null);

    assertThat(draft(json, event).id()).isEqualTo("17");
    assertThat(draft(json, event).source()).isEqualTo("/erp");
    assertThat(draft(json, keyed).id()).isEqualTo("k#0");
    assertThat(draft(json, keyed).source()).isEqualTo("/sources/acme");
    assertThat(draft(json, Rules.PLAIN).id()).isEqualTo("x");
    assertThat(draft("{\"name\": \"A\"}", Rules.PLAIN).id()).matches("[0-9a-f]{32}");
  }

  @Test
  void aRequestKeyBelongsToOnePartner() {
    String json = "{\"name\": \"A\"}";
    Origin acme = new Origin("acme", Rules.NOW, "1", null, null);
    Origin other = new Origin("other", Rules.NOW, "1", null, null);

    assertThat(draft(json, acme).key()).isNotEqualTo(draft(json, other).key());
  }

  @Test
  void anOwnershipAndASupplierOfOneIdAreTwoThings() {
    String owned = "{\"type\": \"%s\", \"id\": \"1\", \"ownerId\": \"a\", \"assetId\": \"b\"}";
    Fingerprint ownership = draft(owned.formatted("OWNERSHIP"), Rules.PLAIN).key();

    assertThat(ownership)
        .isNotEqualTo(draft("{\"id\": \"1\", \"name\": \"A\"}", Rules.PLAIN).key())
        .isEqualTo(draft(owned.formatted("ownership"), Rules.PLAIN).key());
    assertThat(SubmissionKey.called("1", "local", null)).contains(ownership);
  }

  /** The log remembers them. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"id\": \"1\", \"name\": \"A\"}",
        "{\"type\": \"SUPPLIER\", \"id\": \"1\", \"name\": \"A\"}",
        "{\"type\": \"ASSURANCE\", \"id\": \"1\"}",
        "{\"type\": \"CHANNEL\", \"id\": \"1\"}"
      })
  void theKeysOfOtherTypesStayWhatTheyWere(String json) {
    Item.Submission item = (Item.Submission) Rules.item(Kind.SUPPLIER, json, Rules.PLAIN);

    assertThat(SubmissionKey.of(item, "unused").fingerprint())
        .isEqualTo(Fingerprint.of("id\nsupplier\n1"));
  }

  @Test
  void theTimeOfAnEventOrdersItsFact() {
    Instant then = Instant.parse("2025-05-05T05:05:05Z");
    Origin event = Rules.PLAIN.within(new Origin.Event("/erp", "1", then), null);

    assertThat(draft("{\"name\": \"A\"}", event).time()).isEqualTo(then);
    assertThat(draft("{\"name\": \"A\"}", Rules.PLAIN).time()).isEqualTo(Rules.NOW);
  }

  private static Examined.Draft draft(String json, Origin origin) {
    Item.Submission submission = (Item.Submission) Rules.item(Kind.SUPPLIER, json, origin);
    return ((Examined.Accepted) Rules.EXAMINER.examine(submission, Rules.NOW)).draft();
  }
}
