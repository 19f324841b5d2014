/**
 * The registry of the province's industrial facilities (cơ sở sản xuất công nghiệp): the one list
 * that every target of the plan (§I.2b) counts on.
 *
 * <p>A facility is one production site; an enterprise may own several. Its row holds what is true
 * now, since a day; an event (rename, sale, split, relocation, change of status) moves what was
 * true before into its past, so that the registry can be read as of any date. A record keeps the
 * version of the administrative unit and of the sector code that it was entered with.
 *
 * <p>What a caller may not see does not exist for it: the scope and the visibility of a record hold
 * for lists, counts, search, sorting, maps and exports alike. Contacts are personal data (law
 * 91/2025/QH15): they have a purpose and an audience, and the log does not repeat them.
 */
package vn.sxsh.facility;
