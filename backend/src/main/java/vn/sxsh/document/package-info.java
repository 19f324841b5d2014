/**
 * The register of legal documents: decisions, circulars and letters that plans, conversion factors
 * and ceilings rest on, each with whether it still holds, from when, and what took its place.
 *
 * <p>A document is known by its number and issuer. It is never dropped while a plan cites it; a
 * document out of force stays readable, because the plan of its time rests on it.
 */
package vn.sxsh.document;
