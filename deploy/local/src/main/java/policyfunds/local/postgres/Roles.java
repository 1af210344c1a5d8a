package policyfunds.local.postgres;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import policyfunds.local.console.Refusal;
import policyfunds.local.settings.Service;

/**
 * Lays out one database per service with its two roles: an owner for migrations, and an application
 * role that owns nothing. Repeatable.
 */
public record Roles(Postgres postgres, String ownerPassword, String applicationPassword) {

  public void layOut(Service service) {
    String database = service.label();
    String owner = service.ownerRole();
    String application = service.applicationRole();
    try {
      try (Connection connection = postgres.administer("postgres");
          Statement statement = connection.createStatement()) {
        role(statement, owner, ownerPassword);
        role(statement, application, applicationPassword);
        if (!exists(statement, "pg_database WHERE datname = '" + database + "'")) {
          statement.execute("CREATE DATABASE " + database + " OWNER " + owner);
        }
        run(
            statement,
            List.of(
                "ALTER DATABASE " + database + " OWNER TO " + owner,
                "REVOKE ALL ON DATABASE " + database + " FROM PUBLIC",
                "GRANT CONNECT ON DATABASE " + database + " TO " + application));
      }
      try (Connection connection = postgres.administer(database);
          Statement statement = connection.createStatement()) {
        run(
            statement,
            List.of(
                "ALTER SCHEMA public OWNER TO " + owner,
                "REVOKE ALL ON SCHEMA public FROM PUBLIC",
                "GRANT USAGE ON SCHEMA public TO " + application));
      }
    } catch (SQLException e) {
      throw new Refusal(
          "The database %s cannot be laid out: %s".formatted(database, e.getMessage()), e);
    }
  }

  private static void role(Statement statement, String role, String password) throws SQLException {
    if (!exists(statement, "pg_roles WHERE rolname = '" + role + "'")) {
      statement.execute("CREATE ROLE " + role);
    }
    statement.execute(
        "ALTER ROLE %s LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE PASSWORD %s"
            .formatted(role, statement.enquoteLiteral(password)));
  }

  private static boolean exists(Statement statement, String row) throws SQLException {
    try (ResultSet found = statement.executeQuery("SELECT 1 FROM " + row)) {
      return found.next();
    }
  }

  private static void run(Statement statement, List<String> commands) throws SQLException {
    for (String command : commands) {
      statement.execute(command);
    }
  }
}
