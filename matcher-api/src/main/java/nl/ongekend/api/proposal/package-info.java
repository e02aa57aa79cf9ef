/**
 * Who of a batch is proposed which vacancy, why, and what changed since an earlier batch.
 *
 * <p>A {@link nl.ongekend.api.proposal.Cohort} is the own lists that a batch delivered; with {@link
 * nl.ongekend.api.proposal.ProposalSettings} it gives a {@link nl.ongekend.api.proposal.Proposal},
 * by {@link nl.ongekend.core.assign.ExactAssigner}. A {@link nl.ongekend.api.proposal.ProposalFile}
 * holds everything a proposal was made of, so that it can be computed again, changed on trial and
 * compared with another one without the documents. People and vacancies are ids and hashes here;
 * there are no names.
 */
@NullMarked
package nl.ongekend.api.proposal;

import org.jspecify.annotations.NullMarked;
