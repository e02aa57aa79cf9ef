package nl.ongekend.api.http;

import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;

import java.util.List;
import nl.ongekend.api.service.Services;
import nl.ongekend.api.view.ConceptDocument;
import nl.ongekend.api.view.ConceptDocument.Concept;
import nl.ongekend.taxonomy.ConceptType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Skills and occupations of the taxonomy. */
@RestController
class TaxonomyController {

  private final Services services;

  TaxonomyController(Services services) {
    this.services = services;
  }

  @GetMapping(path = "/v1/skills", produces = APPLICATION_JSON_VALUE)
  ResponseEntity<byte[]> findSkills(ConceptLookup lookup) {
    return find(ConceptType.SKILL, lookup);
  }

  @GetMapping(path = "/v1/occupations", produces = APPLICATION_JSON_VALUE)
  ResponseEntity<byte[]> findOccupations(ConceptLookup lookup) {
    return find(ConceptType.OCCUPATION, lookup);
  }

  private ResponseEntity<byte[]> find(ConceptType type, ConceptLookup lookup) {
    return Replies.ok(
        ConceptDocument.of(
            services.build(),
            services.today().date(),
            services.taxonomy().version(),
            concepts(type, lookup)));
  }

  private List<Concept> concepts(ConceptType type, ConceptLookup lookup) {
    return switch (lookup) {
      case ConceptLookup.ByUri by ->
          services.taxonomy().find(type, by.uri(), by.language()).stream().toList();
      case ConceptLookup.ByText by ->
          services.taxonomy().search(type, by.text(), by.searched(), by.language(), by.limit());
    };
  }
}
