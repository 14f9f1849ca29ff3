package org.tierlight.risk.engine;

import java.util.function.Supplier;

/** Lets somebody look at the engine while the thread that feeds it waits. */
public interface Guard {

  /** Nobody else feeds the engine. */
  Guard NONE =
      new Guard() {
        @Override
        public <T> T held(Supplier<T> look) {
          return look.get();
        }
      };

  /** What a look at the engine yields. */
  <T> T held(Supplier<T> look);
}
