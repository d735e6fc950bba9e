package se.websesam.catalogue.web;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A folder of files about articles that the county fills.
 *
 * @param variable the environment variable that may name it
 * @param usual its name in the server's data otherwise
 * @param endings what its files may end with, parted by bars
 */
record ArticleFolder(String variable, String usual, String endings) {

  /** The file that the address asks for: a name in the folder and nothing that leads out of it. */
  Optional<Path> file(HttpServletRequest request) {
    Matcher name =
        Pattern.compile("/([A-Za-z0-9_-]+\\.(" + endings + "))")
            .matcher(Objects.toString(request.getPathInfo(), ""));
    return name.matches()
        ? Optional.of(folder().resolve(name.group(1))).filter(Files::isRegularFile)
        : Optional.empty();
  }

  private Path folder() {
    String given = System.getenv(variable);
    return given != null
        ? Path.of(given)
        : Path.of(System.getProperty("jboss.server.data.dir"), usual);
  }
}
