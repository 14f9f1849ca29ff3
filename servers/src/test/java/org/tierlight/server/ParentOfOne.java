package org.tierlight.server;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A process that starts a child and waits; {@link ServersIT} kills it. */
final class ParentOfOne {

  private ParentOfOne() {}

  public static void main(String[] arguments) throws Exception {
    JavaCommand child =
        new JavaCommand(
            JavaCommand.SMALL,
            List.of(Libraries.holding(ParentOfOne.class).toString()),
            Waiting.class.getName(),
            List.of(),
            Map.of());
    child.start(Path.of(arguments[0], "child.log")).waitFor();
  }

  /** Never ends by itself. */
  static final class Waiting {

    private Waiting() {}

    public static void main(String[] arguments) throws InterruptedException {
      Thread.currentThread().join();
    }
  }
}
