/** The sample district, described by code: a small layer of builders, and a class per area that reads like a description. */
package org.throughline.sample.internal.district;
