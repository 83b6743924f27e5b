// SPDX-License-Identifier: Apache-2.0

//! One file for each thing that the pallet can do.

// The numbers of tests are small.
#![allow(clippy::arithmetic_side_effects)]

mod arithmetic;
mod collect;
mod genesis;
mod journeys;
mod parameters;
mod quote;
mod rate;
mod try_state;
