package nl.ongekend.taxonomy;

import nl.ongekend.testing.AbstractApiDocumentationTest;

class DocumentationTest extends AbstractApiDocumentationTest {}
