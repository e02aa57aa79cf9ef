/**
 * Batches as jobs: asked for, watched, stopped, gone on with, read and removed.
 *
 * <p>{@link nl.ongekend.api.job.BatchJobs} keeps a row for each job and runs it on an executor that
 * is passed in. A {@code JobRun} writes answers to a file of the home, a tranche at a time, with a
 * checkpoint behind each; so a job that was stopped, with its server or without, goes on there, and
 * begins anew when documents have changed meanwhile. What was told of a job is kept in rows, from
 * which {@link nl.ongekend.api.job.BatchJobs#events} goes on for a client that lost its connection.
 * {@link nl.ongekend.api.job.JobAnswers} and {@link nl.ongekend.api.job.JobProposals} hand out what
 * a job has made, without people whose passports are no longer there.
 */
@NullMarked
package nl.ongekend.api.job;

import org.jspecify.annotations.NullMarked;
