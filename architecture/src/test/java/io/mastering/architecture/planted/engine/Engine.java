package io.mastering.architecture.planted.engine;

import io.mastering.architecture.planted.model.Mutable;
import java.time.Instant;
import org.antlr.v4.runtime.Token;
import org.duckdb.DuckDBConnection;
import org.kie.api.runtime.KieSession;
import picocli.CommandLine;

/** Uses what belongs to others, prints, and asks the clock and the locale. */
public final class Engine {
  public String decide(Mutable user) {
    System.out.println(Instant.now());
    return user.toString().toLowerCase();
  }

  public int fire(KieSession session) {
    return session.fireAllRules();
  }

  public boolean isOpen(DuckDBConnection connection) {
    return connection != null;
  }

  public int line(Token token, CommandLine commandLine) {
    if (commandLine.isUsageHelpRequested()) {
      throw new RuntimeException("nameless");
    }
    return token.getLine();
  }
}
