/**
 * What the command line and HTTP can ask for, in the words of the domain.
 *
 * <p>{@link nl.ongekend.api.service.Services} opens everything on one home. {@link
 * nl.ongekend.api.service.DocumentService} validates documents, keeps them and imports many; {@link
 * nl.ongekend.api.service.MatchService} ranks and explains, for stored documents and for ones that
 * are only sent along; {@link nl.ongekend.api.service.TaxonomyService} looks concepts up. {@link
 * nl.ongekend.api.service.IndexFollower} keeps the index up with the store, so a write is on disk
 * when its call returns and can be found a moment later. Refusals are the exceptions of the core,
 * of the store, or {@link nl.ongekend.api.problem.ProblemException}.
 */
@NullMarked
package nl.ongekend.api.service;

import org.jspecify.annotations.NullMarked;
