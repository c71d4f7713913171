/** Tests of the command line. */
package org.throughline.cli.tests;
