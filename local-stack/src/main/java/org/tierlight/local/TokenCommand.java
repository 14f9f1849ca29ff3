package org.tierlight.local;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tierlight.local.gateway.Role;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code tierlight token}. */
@Command(
    name = "token",
    description = {
      "Prints an API key for the local stack.",
      "ROLE says what it is for: work (facts, risk, alerts; the usual one), read (risk and alerts"
          + " only), packs (files of publishers, decisions on matches), audit (reading snapshots),"
          + " admin (making snapshots, figures, keys)."
    })
final class TokenCommand implements Callable<Integer> {

  @Parameters(paramLabel = "ROLE", arity = "0..1", description = "${COMPLETION-CANDIDATES}")
  private @Nullable Role role;

  @Option(names = "--read-only", description = "The same as the role read; instead of ROLE.")
  private boolean readOnly;

  private final Home home;
  private final PrintWriter out;

  TokenCommand(Home home, PrintWriter out) {
    this.home = home;
    this.out = out;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    Role asked = asked();
    home.requireUp();
    out.println(home.keys().of(asked));
    return 0;
  }

  private Role asked() {
    if (readOnly && role != null) {
      throw new IllegalArgumentException(
          "Name a role or --read-only, not both: --read-only is the role read.");
    }
    return readOnly ? Role.READ : Objects.requireNonNullElse(role, Role.WORK);
  }
}
