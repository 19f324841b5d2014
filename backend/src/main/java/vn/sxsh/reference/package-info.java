/**
 * What everybody refers to: administrative units, sectors of industry, and the bodies with duties
 * under a plan, alone and in groups.
 *
 * <p>All of it is true for a period only. Units and bodies have {@code validFrom} (the first day;
 * null: since before anybody asks) and {@code validTo} (the first day on which it is true no more),
 * and successors. A record keeps the unit or body that it was entered with; what became of that one
 * is looked up. Codes of units are given again to other places: only code and first day together
 * name a unit. Sectors are named by VSIC version and code together.
 */
package vn.sxsh.reference;
