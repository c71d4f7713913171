/**
 * Writes neutral documents as Word files. POI keeps the package, its parts and relations; the text itself is written as a
 * stream, because a tree of objects would cost a multiple of the time and memory.
 */
package org.throughline.office.word;
