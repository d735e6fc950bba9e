package se.websesam.arch.bad.order.service;

import java.sql.SQLException;
import javax.sql.DataSource;

/** Opens its own way to the database. */
public class A17ServiceWithSql {

  private DataSource source;

  public Object open() throws SQLException {
    return source.getConnection();
  }
}
