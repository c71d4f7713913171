/**
 * What a district's instructional system is: entry points to the model's packages and its words. The generated classes
 * lie beside this package, one package a field; behaviour that belongs to them stands in small functions here and in
 * core.
 */
package org.throughline.model;
