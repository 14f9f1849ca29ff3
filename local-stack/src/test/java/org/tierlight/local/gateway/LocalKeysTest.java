package org.tierlight.local.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tierlight.local.gateway.FakeGateway.Answer;
import org.tierlight.local.stack.Place;

/** Each role has a key of its own, made with the one-time admin key. */
class LocalKeysTest {

  private final List<String> wishes = new ArrayList<>();

  @TempDir private Path root = Path.of("");

  @ParameterizedTest
  @CsvSource({
    "WORK, facts:write",
    "READ, alerts:read",
    "PACKS, packs:write",
    "AUDIT, audit:read",
    "ADMIN, admin"
  })
  void aRolesKeyMayDoItsWorkAndIsKept(Role role, String scope) throws Exception {
    try (FakeGateway gateway = new FakeGateway(this::answer)) {
      LocalKeys keys = new LocalKeys(gateway.address(), placed());

      assertThat(keys.of(role)).isEqualTo("tl_1");
      assertThat(keys.of(role)).isEqualTo("tl_1");
      assertThat(wishes).singleElement().asString().contains("\"" + scope + "\"");
    }
  }

  @Test
  void noRoleTakesTheOneTimeKeysPlaceOrAnotherRolesName() throws Exception {
    Place place = placed();

    assertThat(Arrays.stream(Role.values()).map(Role::keyName)).doesNotHaveDuplicates();
    assertThat(Stream.of(Role.values()).map(role -> place.key(role.keyName() + "-key")))
        .doesNotContain(place.key(Place.ADMIN_KEY));
  }

  private Answer answer(byte[] body) {
    if (body.length == 0) {
      return new Answer(200, "{}");
    }
    wishes.add(new String(body, StandardCharsets.UTF_8));
    return new Answer(201, "{\"key\": \"tl_%d\"}".formatted(wishes.size()));
  }

  private Place placed() throws IOException {
    Place place = new Place(root);
    Files.createDirectories(place.key(Place.ADMIN_KEY).getParent());
    Files.writeString(place.key(Place.ADMIN_KEY), "tl_admin");
    return place;
  }
}
