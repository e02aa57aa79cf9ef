package nl.ongekend.api.postgres;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Properties;

/**
 * How to reach one database.
 *
 * @param url JDBC URL that starts with {@code jdbc:postgresql:}
 * @param user role to log in as
 * @param password its password; never printed
 */
public record DatabaseConnection(String url, String user, String password) {

  private static final String SCHEME = "jdbc:postgresql:";
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  /** Checks that the URL is one of PostgreSQL. */
  public DatabaseConnection {
    if (!url.startsWith(SCHEME)) {
      // The URL itself may hold a password, so only its beginning is repeated.
      throw new IllegalArgumentException(
          "database URL (%s...) must start with %s\nFor example %s//localhost:5432/ongekend."
              .formatted(url.substring(0, Math.min(8, url.length())), SCHEME, SCHEME));
    }
  }

  /**
   * Opens a pool of connections; the caller closes it.
   *
   * @param connections largest number of connections, at least 1
   */
  public HikariDataSource openPool(int connections) {
    HikariConfig config = new HikariConfig();
    config.setPoolName("ongekend");
    config.setJdbcUrl(url);
    config.setUsername(user);
    config.setPassword(password);
    config.setMaximumPoolSize(connections);
    config.setConnectionTimeout(PATIENCE.toMillis());
    config.setDataSourceProperties(driverProperties());
    return new HikariDataSource(config);
  }

  /** Opens one connection outside any pool; the caller closes it. */
  Connection open() throws SQLException {
    Properties properties = driverProperties();
    properties.setProperty("user", user);
    properties.setProperty("password", password);
    return DriverManager.getConnection(url, properties);
  }

  /** The URL up to its parameters, and the user. */
  @Override
  public String toString() {
    return "DatabaseConnection[%s as %s]".formatted(url.replaceFirst("[?].*", ""), user);
  }

  private static Properties driverProperties() {
    Properties properties = new Properties();
    properties.setProperty("ApplicationName", "ongekend");
    properties.setProperty("connectTimeout", Long.toString(PATIENCE.toSeconds()));
    properties.setProperty("tcpKeepAlive", "true");
    // The detail of an error quotes the row it is about, and a row may describe a person.
    properties.setProperty("logServerErrorDetail", "false");
    return properties;
  }
}
