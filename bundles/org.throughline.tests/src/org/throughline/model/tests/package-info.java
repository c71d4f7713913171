/** Tests of the model and its words. */
package org.throughline.model.tests;
