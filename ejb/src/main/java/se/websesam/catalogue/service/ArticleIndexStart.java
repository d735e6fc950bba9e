package se.websesam.catalogue.service;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;

/** Builds the index of free words before the first user is let in, so that nobody waits for it. */
@Singleton
@Startup
@DependsOn("SchemaMigration")
public class ArticleIndexStart {

  @Inject private ArticleIndex index;

  @PostConstruct
  void build() {
    index.refresh();
  }
}
