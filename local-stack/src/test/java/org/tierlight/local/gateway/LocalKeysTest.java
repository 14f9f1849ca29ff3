package org.tierlight.local.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.tierlight.local.gateway.FakeGateway.Answer;
import org.tierlight.local.stack.Place;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Each role has a key of its own, made with the one-time admin key. */
class LocalKeysTest {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final List<JsonNode> wishes = new ArrayList<>();

  @TempDir private Path root = Path.of("");

  @ParameterizedTest
  @CsvSource({
    "WORK, local, risk:read facts:write grievances:write alerts:read",
    "READ, dashboard, risk:read alerts:read",
    "PACKS, packs, packs:write risk:read",
    "AUDIT, audit, audit:read risk:read",
    "ADMIN, operator, admin audit:read risk:read"
  })
  void aRolesKeyMayDoItsWorkOnlyAndIsKept(Role role, String name, String scopes) throws Exception {
    try (FakeGateway gateway = new FakeGateway(this::answer)) {
      LocalKeys keys = new LocalKeys(gateway.address(), placed());

      assertThat(keys.of(role)).isEqualTo("tl_1");
      assertThat(keys.of(role)).isEqualTo("tl_1");
      assertThat(wishes)
          .singleElement()
          .satisfies(
              wish -> {
                assertThat(wish.path("name").asString()).isEqualTo(name);
                assertThat(wish.path("scopes").valueStream().map(JsonNode::asString))
                    .containsExactlyInAnyOrder(scopes.split(" "));
              });
    }
  }

  @ParameterizedTest
  @EnumSource
  void onlyItsOwnerMayReadAKey(Role role) throws Exception {
    try (FakeGateway gateway = new FakeGateway(this::answer)) {
      Place place = placed();

      new LocalKeys(gateway.address(), place).of(role);

      assertThat(Files.getPosixFilePermissions(place.key(role.keyName() + "-key")))
          .isEqualTo(PosixFilePermissions.fromString("rw-------"));
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
    wishes.add(JSON.readTree(body));
    return new Answer(201, "{\"key\": \"tl_%d\"}".formatted(wishes.size()));
  }

  private Place placed() throws IOException {
    Place place = new Place(root);
    Files.createDirectories(place.key(Place.ADMIN_KEY).getParent());
    Files.writeString(place.key(Place.ADMIN_KEY), "tl_admin");
    return place;
  }
}
