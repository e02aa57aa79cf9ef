package nl.ongekend.api.store;

import java.time.Instant;
import java.util.UUID;

/**
 * One change of one entity, as followers of the log read it.
 *
 * @param position its place in the log
 * @param organisationId the organisation that keeps the entity
 * @param entity what changed
 * @param entityVersion the version it got
 * @param action what happened
 * @param at when
 */
public record Change(
    ChangePosition position,
    UUID organisationId,
    EntityId entity,
    long entityVersion,
    ChangeAction action,
    Instant at) {}
