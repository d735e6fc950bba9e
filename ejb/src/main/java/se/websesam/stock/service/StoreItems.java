package se.websesam.stock.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import se.websesam.catalogue.domain.Article;
import se.websesam.catalogue.repository.ArticleRepository;
import se.websesam.device.domain.DeviceIndividual;
import se.websesam.device.repository.DeviceRepository;
import se.websesam.shared.domain.BusinessRuleViolation;
import se.websesam.stock.domain.BufferStore;
import se.websesam.stock.domain.ScannedCode;
import se.websesam.stock.repository.OptInRepository;
import se.websesam.user.service.CurrentCaller;

/** Finds what a number stands for in a store, and never guesses. */
@ApplicationScoped
public class StoreItems {

  @Inject private DeviceRepository devices;
  @Inject private ArticleRepository articles;
  @Inject private OptInRepository optIns;
  @Inject private CurrentCaller caller;

  /**
   * A numbered unit in the store, or an article without numbered units.
   *
   * @throws BusinessRuleViolation V-WD-03 when the article is numbered and the number is not that
   *     of a unit in this store, V-WD-06 when the number stands for nothing, or for two things
   */
  StoreItem find(BufferStore store, String number, String field) {
    String code = ScannedCode.read(number, field).number();
    Optional<DeviceIndividual> unit = devices.findIndividual(code);
    Optional<DeviceIndividual> here = unit.filter(found -> found.isIn(store.id()));
    Optional<Article> article = articles.findByNumber(code);
    if (here.isPresent() && article.isPresent()) {
      throw new BusinessRuleViolation("V-WD-06", field);
    }
    if (here.isPresent()) {
      return new StoreItem(articles.get(here.get().articleId()), here.get());
    }
    if (article.isEmpty()) {
      throw new BusinessRuleViolation(unit.isPresent() ? "V-WD-03" : "V-WD-06", field);
    }
    if (article.get().isIndividualTracked()) {
      throw new BusinessRuleViolation("V-WD-03", field);
    }
    return new StoreItem(article.get(), null);
  }

  /** Whether a unit still stands in a store; asked while its balance is locked. */
  boolean isIn(BufferStore store, long unitId) {
    return devices.getIndividualForUpdate(unitId).isIn(store.id());
  }

  /** The discontinued articles that the caller still takes out for the store's customer. */
  Set<Long> optedIn(BufferStore store) {
    return optIns.articles(caller.id(), store.customerId());
  }
}
