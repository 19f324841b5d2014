/**
 * The edge towards browsers: headers that every answer carries, limits that hold before a request
 * is read, the single-page app for every address that is not the API's, and one form of error for
 * what never reaches a resource.
 */
package vn.sxsh.server.web;
