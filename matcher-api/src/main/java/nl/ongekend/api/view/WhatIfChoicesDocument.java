package nl.ongekend.api.view;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a user tries on a proposal; each may be left out.
 *
 * @param pins pairs that must be proposed
 * @param exclusions pairs that must not be proposed
 * @param optOuts the passports of people who get no proposal
 */
public record WhatIfChoicesDocument(
    @Nullable List<ProposalDocument.Pair> pins,
    @Nullable List<ProposalDocument.Pair> exclusions,
    @Nullable List<UUID> optOuts) {

  /** Copies the lists. */
  public WhatIfChoicesDocument {
    pins = pins == null ? null : List.copyOf(pins);
    exclusions = exclusions == null ? null : List.copyOf(exclusions);
    optOuts = optOuts == null ? null : List.copyOf(optOuts);
  }
}
