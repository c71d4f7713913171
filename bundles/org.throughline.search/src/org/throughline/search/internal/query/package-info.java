/** From what a person types to a query, and from its matches to snippets and counts. */
package org.throughline.search.internal.query;
