/**
 * An invented registry to try the program with. Every name says so ("mẫu"), no figure belongs to a
 * real company, and the tax codes are of a range that nobody has. What is typical of the province
 * is true: ores, ferro-manganese works that stand idle, bricks, stone and sand, sugar, starch,
 * wood, small hydropower, and most of it run by households. Never in production.
 */
package vn.sxsh.facility.demo;
