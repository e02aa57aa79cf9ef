package nl.ongekend.core.match;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.ongekend.core.document.Documents;
import nl.ongekend.core.index.IndexSnapshot;
import nl.ongekend.core.index.MatchFilter;
import nl.ongekend.core.index.SegmentView;
import nl.ongekend.core.index.VacancySegment;
import nl.ongekend.core.kernel.Columns;
import nl.ongekend.core.kernel.Hit;
import nl.ongekend.core.kernel.Scratch;
import nl.ongekend.core.kernel.TopK;
import nl.ongekend.core.profile.Vacancy;

/** Reads candidates from the columns of a snapshot; a document is parsed only when it is asked. */
final class CandidateReader {

  private final IndexSnapshot<VacancySegment> snapshot;
  private final Documents documents;

  CandidateReader(IndexSnapshot<VacancySegment> snapshot, Documents documents) {
    this.snapshot = snapshot;
    this.documents = documents;
  }

  VacancyCandidates read(MatchFilter filter, VacancySearch search, Scratch scratch) {
    List<SegmentView<VacancySegment>> views = snapshot.segments(filter);
    int considered = views.stream().mapToInt(SegmentView::count).sum();
    TopK all = new TopK(Math.max(1, considered));
    views.forEach(view -> search.search(view, all, scratch));
    Map<Integer, VacancySegment> segmentByOrdinal =
        views.stream().collect(Collectors.toMap(SegmentView::ordinal, SegmentView::segment));
    List<Hit> hits = all.toList();
    List<VacancyCandidate> ranked =
        hits.stream()
            .map(hit -> candidate(hit, Objects.requireNonNull(segmentByOrdinal.get(hit.segment()))))
            .toList();
    return new VacancyCandidates(considered, ranked, this::vacancy);
  }

  private Vacancy vacancy(VacancyCandidate candidate) {
    return documents.readVacancy(document(candidate.id()));
  }

  private String document(UUID id) {
    String document = snapshot.document(id);
    if (document == null) {
      throw new IllegalStateException("vacancy (%s) left its own snapshot".formatted(id));
    }
    return document;
  }

  private static VacancyCandidate candidate(Hit hit, VacancySegment segment) {
    Columns columns = segment.columns().columns();
    int document = hit.document();
    return new VacancyCandidate(
        new UUID(hit.idHigh(), hit.idLow()),
        hit.score(),
        segment.hours().get(columns.get(document, Columns.HOURS)),
        segment.travel().get(columns.get(document, Columns.TRAVEL)),
        segment.right(document));
  }
}
