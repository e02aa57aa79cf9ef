package nl.ongekend.api.cli;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What a saved search is for: {@code --passport} or {@code --vacancy}. */
final class SearchSubject {

  @Option(
      names = "--passport",
      paramLabel = "ID",
      description = "The person whose passport is stored.")
  private @Nullable String passport;

  @Option(names = "--vacancy", paramLabel = "ID", description = "The vacancy that is stored.")
  private @Nullable String vacancy;

  @Nullable UUID passport() {
    return passport == null ? null : DocumentArgument.id(passport);
  }

  @Nullable UUID vacancy() {
    return vacancy == null ? null : DocumentArgument.id(vacancy);
  }
}
