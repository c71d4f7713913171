/** Notions that rules, analyses, reports and the search share. Each is a pure function of the content and a day. */
package org.throughline.core.analysis;
