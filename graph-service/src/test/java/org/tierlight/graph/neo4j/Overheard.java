package org.tierlight.graph.neo4j;

import java.util.LinkedHashMap;
import java.util.Map;
import org.neo4j.driver.Query;
import org.neo4j.driver.Record;
import org.neo4j.driver.Result;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;

/** A transaction that notes what is asked in it. */
record Overheard(TransactionContext transaction, Map<String, Query> heard)
    implements TransactionContext {

  static Overheard in(TransactionContext transaction) {
    return new Overheard(transaction, new LinkedHashMap<>());
  }

  @Override
  public Result run(Query query) {
    heard.put(query.text(), query);
    return transaction.run(query);
  }

  @Override
  public Result run(String text, Value parameters) {
    return run(new Query(text, parameters));
  }

  @Override
  public Result run(String text, Map<String, Object> parameters) {
    return run(new Query(text, parameters));
  }

  @Override
  public Result run(String text, Record parameters) {
    return run(new Query(text, parameters.asMap()));
  }

  @Override
  public Result run(String text) {
    return run(new Query(text));
  }
}
