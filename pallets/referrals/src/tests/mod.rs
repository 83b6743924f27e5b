// SPDX-License-Identifier: Apache-2.0

//! One file for each subject.

// The numbers of tests are small.
#![allow(clippy::arithmetic_side_effects)]

mod conflicts;
mod earner;
mod economics;
mod genesis;
mod journeys;
mod limit;
mod parameters;
mod recommend;
mod shares;
mod try_state;
mod views;
mod withdraw;
