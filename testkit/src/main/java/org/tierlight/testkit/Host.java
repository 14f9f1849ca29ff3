package org.tierlight.testkit;

/** What a server for tests runs in; port and data stay the same over its lives. */
interface Host extends AutoCloseable {

  /** What it is, for the summary. */
  String kind();

  /** Ends it as SIGKILL does. */
  void kill();

  /** Ends it in order. */
  void stop();

  /** Starts it again after it was ended, and waits until it answers. */
  void restart();

  /** Ends it for good and forgets its data. */
  @Override
  void close();
}
