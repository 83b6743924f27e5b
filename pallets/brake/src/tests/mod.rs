// SPDX-License-Identifier: Apache-2.0

//! One file for each capability.

// The numbers of tests are small.
#![allow(clippy::arithmetic_side_effects)]

mod clock;
mod pauses;
mod try_state;
