/**
 * Views of lists that people have saved under a name: a page and the query of its address.
 *
 * <p>A view belongs to the account that saved it and nobody else sees it. It grants nothing: what
 * it opens is asked for anew, with the rights of whoever opens it. To share a view is to send the
 * address, which holds all of it.
 */
package vn.sxsh.identity.view;
