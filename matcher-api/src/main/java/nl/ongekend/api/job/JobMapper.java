package nl.ongekend.api.job;

import nl.ongekend.api.service.Services;
import nl.ongekend.api.store.BatchJob;
import nl.ongekend.api.store.JobProgress;
import nl.ongekend.api.view.BatchJobDocument;

/** Writes jobs as documents. */
final class JobMapper {

  private JobMapper() {}

  static BatchJobDocument document(Services services, BatchJob job) {
    JobSettings settings = JobSettings.kept(job.settings());
    return new BatchJobDocument(
        BatchJobDocument.SCHEMA,
        services.build().version(),
        services.build().commit(),
        settings.options().parameters().asOf(),
        job.id(),
        progress(job.progress()),
        job.begun(),
        job.problem(),
        job.createdAt(),
        job.updatedAt(),
        settings.document());
  }

  static BatchJobDocument.Progress progress(JobProgress progress) {
    return new BatchJobDocument.Progress(
        progress.state().name(), progress.people(), progress.total(), progress.secondsLeft());
  }
}
