package org.tierlight.graph.kafka;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.TransactionCallback;
import org.neo4j.driver.TransactionContext;

/** Every statement that went through a driver with its rows, transaction by transaction. */
final class Statements {

  private record Statement(String query, Map<String, Object> parameters) {}

  private final List<List<Statement>> transactions = new ArrayList<>();

  /** A driver that notes what is written through it. */
  Driver noting(Driver driver) {
    return proxy(
        Driver.class,
        driver,
        (name, arguments) -> name.equals("session") ? noting(driver.session()) : null);
  }

  private Session noting(Session session) {
    return proxy(
        Session.class,
        session,
        (name, arguments) ->
            name.equals("executeWrite") && arguments[0] instanceof TransactionCallback<?> work
                ? session.executeWrite(transaction -> work.execute(noting(transaction)))
                : null);
  }

  private TransactionContext noting(TransactionContext transaction) {
    List<Statement> statements = new ArrayList<>();
    transactions.add(statements);
    return proxy(
        TransactionContext.class,
        transaction,
        (name, arguments) -> {
          if (name.equals("run") && arguments[0] instanceof String query) {
            @SuppressWarnings("unchecked")
            Map<String, Object> parameters = (Map<String, Object>) arguments[1];
            statements.add(new Statement(query, parameters));
          }
          return null;
        });
  }

  /** The same again from memory, each transaction as it was. */
  void repeat(Driver driver) {
    for (List<Statement> statements : transactions) {
      try (Session session = driver.session()) {
        session.executeWriteWithoutResult(
            transaction ->
                statements.forEach(one -> transaction.run(one.query, one.parameters).list()));
      }
    }
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
