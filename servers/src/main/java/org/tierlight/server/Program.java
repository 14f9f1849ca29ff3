package org.tierlight.server;

import java.io.IOException;
import java.nio.file.Path;

/** A server that can be run as a child process again and again on the same data. */
public interface Program {

  /** How people call it. */
  String name();

  /** The file that its output is appended to. */
  Path log();

  /** Prepares its files where that was not done before, and says what to run. */
  JavaCommand prepare() throws IOException, InterruptedException;

  /** Whether it answers now. */
  boolean isReady();
}
