/** How far a task is: one rule, computed, never typed. */
package vn.sxsh.plan.progress;
