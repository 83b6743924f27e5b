// SPDX-License-Identifier: Apache-2.0

//! One file for each capability, then properties over random steps.

// The numbers of tests are small.
#![allow(clippy::arithmetic_side_effects, clippy::cast_possible_truncation)]

mod costs;
mod drawing;
mod epochs;
mod exclusions;
mod expiry;
mod fairness;
mod freezing;
mod genesis;
mod journeys;
mod leaving;
mod model;
mod order;
mod parameters;
mod sameness;
mod small_pools;
mod try_state;
mod views;
