/** The commands of the command line, without its parser. */
package org.throughline.core.verb;
