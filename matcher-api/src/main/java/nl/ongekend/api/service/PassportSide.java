package nl.ongekend.api.service;

import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Supplier;
import nl.ongekend.api.store.EntityType;
import nl.ongekend.core.document.Documents;
import nl.ongekend.core.profile.ExternalKey;
import nl.ongekend.core.profile.Passport;
import org.jspecify.annotations.Nullable;

/** Passports. */
final class PassportSide implements DocumentSide<Passport> {

  private final Documents documents;
  private final FreeTexts texts = FreeTexts.ofPassports();

  PassportSide(Documents documents) {
    this.documents = documents;
  }

  @Override
  public EntityType type() {
    return EntityType.PASSPORT;
  }

  @Override
  public Passport read(String json, Supplier<UUID> id) {
    return documents.readPassport(json, id);
  }

  @Override
  public Passport read(String json, int version) {
    return documents.readPassport(json, version);
  }

  @Override
  public String write(Passport passport) {
    return documents.write(passport);
  }

  @Override
  public UUID id(Passport passport) {
    return passport.id();
  }

  @Override
  public Passport withId(Passport passport, UUID id) {
    return passport.toBuilder().id(id).build();
  }

  @Override
  public @Nullable ExternalKey externalKey(Passport passport) {
    return passport.externalKey();
  }

  @Override
  public FreeTexts texts() {
    return texts;
  }

  @Override
  public void requireAcceptable(Passport passport, LocalDate today) {
    // Whatever a passport can say may be kept.
  }
}
