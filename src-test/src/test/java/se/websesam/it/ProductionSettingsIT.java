package se.websesam.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;

/** The settings that are shipped know one way in: the card. */
class ProductionSettingsIT {

  private final TestServer server = TestServer.get();

  @Test
  void shouldKnowNoMechanismButTheCard() throws IOException {
    String settings = Files.readString(server.configuration());

    String ours =
        settings.substring(
            settings.indexOf("<http-authentication-factory name=\"websesam\""),
            settings.indexOf(
                "</http-authentication-factory>",
                settings.indexOf("<http-authentication-factory name=\"websesam\"")));
    assertThat(ours).contains("mechanism-name=\"CLIENT_CERT\"").containsOnlyOnce("mechanism-name=");
    String realm =
        settings.substring(settings.indexOf("<jdbc-realm"), settings.indexOf("</jdbc-realm>"));
    assertThat(realm)
        .containsOnlyOnce("<principal-query")
        .doesNotContain("mapper index", "password");
    assertThat(settings).doesNotContain("websesam.demo");
  }

  @Test
  void shouldDeclareTheCardAloneInTheDeployedWebModule() throws IOException {
    Path ear = Path.of("..", "ear", "target", "websesam.ear");
    Path war = Files.createTempFile("web", ".war");
    try (ZipFile zip = new ZipFile(ear.toFile())) {
      Files.write(war, zip.getInputStream(zip.getEntry("websesam-web.war")).readAllBytes());
    }
    try (ZipFile zip = new ZipFile(war.toFile())) {
      String descriptor =
          new String(zip.getInputStream(zip.getEntry("WEB-INF/web.xml")).readAllBytes());
      assertThat(descriptor)
          .contains("<auth-method>CLIENT-CERT</auth-method>")
          .doesNotContain("FORM", "BASIC", "${");
    }
    Files.delete(war);
  }

  @Test
  void shouldListNoDemoStaffOnTheLoginPage() {
    String page = CardClient.withoutCard(server).get(server.publicUrl() + "/index.xhtml").body();

    assertThat(page).doesNotContain("Prova utan kort", "Maja Fjällström");
  }
}
