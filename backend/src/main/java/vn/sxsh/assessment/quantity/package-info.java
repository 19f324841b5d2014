/**
 * Quantities with units, from one table: a unit belongs to one dimension, and only units of one
 * dimension convert. A volume becomes a mass with a density and not without; kWh and tonne never
 * meet. Energy here is energy as it is metered (3.6 MJ a kWh): tonnes of oil equivalent are another
 * thing, with dated factors of their own (domain.md), and are no unit of this table.
 */
package vn.sxsh.assessment.quantity;
