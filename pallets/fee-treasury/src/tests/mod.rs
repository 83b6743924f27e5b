// SPDX-License-Identifier: Apache-2.0

//! One file for each subject.

// The numbers of tests are small.
#![allow(clippy::arithmetic_side_effects)]

mod adversary;
mod arithmetic;
mod collect;
mod conservation;
mod convert;
mod genesis;
mod hooks;
mod journeys;
mod listed_asset;
mod listing;
mod parameters;
mod pay_out;
mod queueing;
mod quote;
mod rate;
mod shares;
mod try_state;
mod views;
