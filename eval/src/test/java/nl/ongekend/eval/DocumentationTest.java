package nl.ongekend.eval;

import nl.ongekend.testing.AbstractDocumentationTest;

class DocumentationTest extends AbstractDocumentationTest {}
