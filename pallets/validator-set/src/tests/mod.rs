// SPDX-License-Identifier: Apache-2.0

//! One file for each capability.

// The numbers of tests are small.
#![allow(clippy::arithmetic_side_effects)]

mod forgive;
mod genesis;
mod life;
mod offences;
mod parameters;
mod purge_keys;
mod rewards;
mod sessions;
mod silence;
mod try_state;
