package se.websesam.message.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** News [nyhet] from the centre to everybody, on the start page. */
@Entity
@Table(name = "news_item")
public class NewsItem {

  @Id private Long id;

  @Column(name = "published_on")
  private LocalDate publishedOn;

  private String title;
  private String body;

  protected NewsItem() {}
}
