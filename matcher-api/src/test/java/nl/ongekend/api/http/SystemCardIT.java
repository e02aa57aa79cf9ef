package nl.ongekend.api.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import nl.ongekend.api.store.StoreExtension;
import nl.ongekend.api.store.StoreSettings;
import nl.ongekend.api.view.SystemCard;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** What an installation says of itself. */
@ExtendWith(StoreExtension.class)
class SystemCardIT {

  @Test
  void card_withContact_saysWhomToAskAndTheVersions(StoreSettings settings, @TempDir Path folder) {
    try (RunningServer server =
        RunningServer.start(
            settings, folder, http -> http.withContact("functionaris@gemeente.example"))) {
      JsonNode card = server.get("/v1/system-card").json();

      assertThat(card.at("/schema").asString()).isEqualTo("ongekend/system-card/1");
      assertThat(card.at("/contact").asString()).isEqualTo("functionaris@gemeente.example");
      assertThat(card.at("/versions/taxonomy").asString()).isNotBlank();
      assertThat(card.at("/sections")).hasSize(SystemCard.sections().size());
    }
  }
}
