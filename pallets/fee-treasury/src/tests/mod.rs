// SPDX-License-Identifier: Apache-2.0

//! One file for each thing that the pallet can do.

// The numbers of tests are small.
#![allow(clippy::arithmetic_side_effects)]

mod adversary;
mod arithmetic;
mod collect;
mod conservation;
mod convert;
mod genesis;
mod guard;
mod hooks;
mod journeys;
mod listing;
mod parameters;
mod pay_out;
mod queueing;
mod quote;
mod rate;
mod shares;
mod try_state;
mod views;
