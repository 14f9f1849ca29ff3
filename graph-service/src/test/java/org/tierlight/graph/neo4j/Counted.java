package org.tierlight.graph.neo4j;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.TransactionCallback;
import org.neo4j.driver.TransactionContext;

/** A driver that notes each statement of a transaction that writes: each is a round trip. */
final class Counted {

  private Counted() {}

  static Driver driver(Driver driver, List<String> statements) {
    return proxy(
        Driver.class,
        driver,
        (method, _) -> method.equals("session") ? session(driver.session(), statements) : null);
  }

  private static Session session(Session session, List<String> statements) {
    return proxy(
        Session.class,
        session,
        (method, arguments) ->
            method.equals("executeWrite") && arguments[0] instanceof TransactionCallback<?> work
                ? session.executeWrite(it -> work.execute(transaction(it, statements)))
                : null);
  }

  private static TransactionContext transaction(
      TransactionContext transaction, List<String> statements) {
    return proxy(
        TransactionContext.class,
        transaction,
        (method, arguments) -> {
          if (method.equals("run")) {
            statements.add(String.valueOf(arguments[0]));
          }
          return null;
        });
  }

  /** What is done instead of a call; nothing where the call goes on as it came. */
  @FunctionalInterface
  private interface Instead {
    @Nullable Object of(String method, Object[] arguments);
  }

  private static <T> T proxy(Class<T> type, T behind, Instead instead) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (_, method, arguments) -> {
              Object result = instead.of(method.getName(), arguments);
              if (result != null) {
                return result;
              }
              try {
                return method.invoke(behind, arguments);
              } catch (InvocationTargetException failure) {
                throw failure.getCause();
              }
            }));
  }
}
