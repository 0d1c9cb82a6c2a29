package org.hearsay.app.evaluate;

import org.hearsay.app.evaluate.score.Article;
import org.hearsay.app.evaluate.score.Finding;

/** A miss, a false alarm or a wrong value, and the document it is in. */
record Fault(Article article, Finding finding) {}
