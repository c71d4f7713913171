/** Tests of searching, of the index, and of where it lies. */
package org.throughline.search.tests;
