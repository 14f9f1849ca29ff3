package org.tierlight.server;

import java.io.IOException;
import java.lang.reflect.Method;
import java.time.Duration;
import java.util.Arrays;

/**
 * Runs another main class and ends the process when the parent is gone. The parent holds the other
 * end of our standard input: however it dies, even by SIGKILL, the system closes that end.
 */
public final class Leash {

  private static final Duration ORDERLY_END = Duration.ofSeconds(8);

  private Leash() {}

  /** Runs the main class named first with the remaining arguments. */
  public static void main(String[] arguments) throws ReflectiveOperationException {
    Thread.ofPlatform().daemon().name("leash").start(Leash::endWithParent);
    Method program = Class.forName(arguments[0]).getDeclaredMethod("main", String[].class);
    // A main class need not be public.
    program.setAccessible(true);
    program.invoke(null, (Object) Arrays.copyOfRange(arguments, 1, arguments.length));
  }

  private static void endWithParent() {
    awaitEndOfInput();
    Thread.ofPlatform().daemon().name("leash-halt").start(Leash::haltAfterOrderlyEnd);
    System.exit(0);
  }

  private static void awaitEndOfInput() {
    try {
      while (System.in.read() >= 0) {
        // Nobody writes here; only the end counts.
      }
    } catch (IOException broken) {
      // A broken pipe says the same as its end.
    }
  }

  private static void haltAfterOrderlyEnd() {
    try {
      Thread.sleep(ORDERLY_END);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
    Runtime.getRuntime().halt(1);
  }
}
