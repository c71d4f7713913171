/** The command line. */
package org.throughline.cli.internal;
