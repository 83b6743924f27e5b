// SPDX-License-Identifier: Apache-2.0

//! One file for each thing that the pallet can do.

#![allow(clippy::arithmetic_side_effects, clippy::cast_possible_truncation)] // the numbers of tests are small

mod answers;
mod appeals;
mod arbitrators;
mod backing;
mod claims;
mod commit;
mod conservation;
mod costs;
mod evidence;
mod exclusions;
mod execution;
mod feeless;
mod genesis;
mod journeys;
mod math;
mod panels;
mod parameters;
mod payments;
mod permutations;
mod queue;
mod redraw;
mod renew;
mod reveal;
mod rulings;
mod settlements;
mod silence;
mod small_pools;
mod stand_down;
mod strikes;
mod terms;
mod try_state;
mod unclaimed;
mod views;
mod volunteer;
mod witnesses;
