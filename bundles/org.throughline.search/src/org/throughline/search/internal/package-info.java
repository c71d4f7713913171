/** Full-text search with Lucene. */
package org.throughline.search.internal;
