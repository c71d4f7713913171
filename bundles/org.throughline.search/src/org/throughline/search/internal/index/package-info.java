/** What is kept of every entry and attached file, how it is read from the model, and where it lies. */
package org.throughline.search.internal.index;
