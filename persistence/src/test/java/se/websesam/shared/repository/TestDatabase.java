package se.websesam.shared.repository;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.lang.reflect.Field;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * A migrated database with the provider of the server, and without a server: H2 in memory always,
 * and a PostgreSQL besides when the environment's {@code WEBSESAM_TEST_POSTGRESQL} is the URL of
 * one that may be emptied.
 */
public final class TestDatabase implements AutoCloseable {

  private static final Logger FLYWAY = Logger.getLogger("org.flywaydb");
  private static final String POSTGRESQL =
      System.getenv().getOrDefault("WEBSESAM_TEST_POSTGRESQL", "");

  private final String name;
  private final EntityManagerFactory factory;
  private final EntityManager em;

  private TestDatabase(String name, DataSource source) {
    FLYWAY.setLevel(Level.WARNING);
    Flyway flyway = Flyway.configure().dataSource(source).cleanDisabled(false).load();
    flyway.clean();
    flyway.migrate();
    this.name = name;
    this.factory =
        Persistence.createEntityManagerFactory(
            "websesam",
            Map.of(
                "jakarta.persistence.transactionType",
                "RESOURCE_LOCAL",
                "jakarta.persistence.jtaDataSource",
                source,
                "jakarta.persistence.nonJtaDataSource",
                source,
                "eclipselink.weaving",
                "false"));
    this.em = factory.createEntityManager();
  }

  /** The databases to try a query on. */
  public static Stream<TestDatabase> all() {
    List<Supplier<TestDatabase>> all = new ArrayList<>(List.of(TestDatabase::h2));
    if (!POSTGRESQL.isBlank()) {
      all.add(TestDatabase::postgresql);
    }
    return all.stream().map(Supplier::get);
  }

  private static TestDatabase h2() {
    JdbcDataSource source = new JdbcDataSource();
    source.setURL(
        "jdbc:h2:mem:"
            + UUID.randomUUID()
            + ";DB_CLOSE_DELAY=-1;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE"
            + ";DEFAULT_NULL_ORDERING=HIGH");
    source.setUser("sa");
    return new TestDatabase("H2", source);
  }

  private static TestDatabase postgresql() {
    PGSimpleDataSource source = new PGSimpleDataSource();
    source.setUrl(POSTGRESQL);
    return new TestDatabase("PostgreSQL", source);
  }

  /** A repository that works on this database. */
  public <T> T repository(T repository) {
    try {
      Field field = repository.getClass().getDeclaredField("em");
      field.setAccessible(true);
      field.set(repository, em);
      return repository;
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Runs statements, separated by semicolons, in a transaction of their own. */
  public void execute(String sql) {
    inTransaction(
        () -> {
          try (Statement statement = em.unwrap(Connection.class).createStatement()) {
            for (String one : sql.split(";")) {
              if (!one.isBlank()) {
                statement.execute(one);
              }
            }
          } catch (SQLException e) {
            throw new IllegalStateException(e.getMessage(), e);
          }
          return null;
        });
  }

  /** The first column of a query. */
  public List<String> column(String sql) {
    return inTransaction(
        () -> {
          List<?> found = em.createNativeQuery(sql).getResultList();
          return found.stream().map(String::valueOf).toList();
        });
  }

  /** Work in a transaction that is kept, or undone when the work fails. */
  public <T> T inTransaction(Supplier<T> work) {
    em.getTransaction().begin();
    try {
      T result = work.get();
      em.getTransaction().commit();
      return result;
    } finally {
      if (em.getTransaction().isActive()) {
        em.getTransaction().rollback();
      }
      em.clear();
    }
  }

  @Override
  public void close() {
    em.close();
    factory.close();
  }

  @Override
  public String toString() {
    return name;
  }
}
