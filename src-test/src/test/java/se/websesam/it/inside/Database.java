package se.websesam.it.inside;

import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;

/**
 * The database that the server itself uses, by plain SQL; part of a transaction if there is one.
 */
final class Database {

  private Database() {}

  static Sql sql() {
    try {
      DataSource source = InitialContext.doLookup("java:jboss/datasources/WebsesamDS");
      return new Sql(source::getConnection);
    } catch (NamingException e) {
      throw new IllegalStateException(e);
    }
  }
}
