package nl.ongekend.api.service;

import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Supplier;
import nl.ongekend.api.store.EntityType;
import nl.ongekend.core.document.Documents;
import nl.ongekend.core.profile.Circumstances;
import nl.ongekend.core.profile.ExternalKey;
import org.jspecify.annotations.Nullable;

/** Circumstances; they have the id of their passport. */
final class CircumstancesSide implements DocumentSide<Circumstances> {

  private final Documents documents;
  private final FreeTexts texts = FreeTexts.ofNotes();

  CircumstancesSide(Documents documents) {
    this.documents = documents;
  }

  @Override
  public EntityType type() {
    return EntityType.CIRCUMSTANCES;
  }

  @Override
  public Circumstances read(String json, Supplier<UUID> id) {
    return documents.readCircumstances(json);
  }

  @Override
  public Circumstances read(String json, int version) {
    return documents.readCircumstances(json, version);
  }

  @Override
  public String write(Circumstances circumstances) {
    return documents.write(circumstances);
  }

  @Override
  public UUID id(Circumstances circumstances) {
    return circumstances.passport();
  }

  @Override
  public Circumstances withId(Circumstances circumstances, UUID id) {
    return new Circumstances(
        id,
        circumstances.searchedRecently(),
        circumstances.availableWithinDays(),
        circumstances.wantsMoreHours(),
        circumstances.registeredJobSeeker(),
        circumstances.benefit(),
        circumstances.student(),
        circumstances.residence(),
        circumstances.ageBand(),
        circumstances.worksBelowLevel(),
        circumstances.recordedOn());
  }

  @Override
  public @Nullable ExternalKey externalKey(Circumstances circumstances) {
    return null;
  }

  @Override
  public FreeTexts texts() {
    return texts;
  }

  @Override
  public void requireAcceptable(Circumstances circumstances, LocalDate today) {
    // Whatever circumstances can say may be kept.
  }
}
