// SPDX-License-Identifier: Apache-2.0

//! One file for each capability.

// The numbers of tests are small.
#![allow(clippy::arithmetic_side_effects)]

mod commitments;
mod conflicts;
mod decay;
mod faking;
mod genesis;
mod invitations;
mod join;
mod journeys;
mod leave;
mod membership;
mod open_items;
mod pairs;
mod parameters;
mod payout_account;
mod profile;
mod referrers;
mod reputation;
mod suspension;
mod try_state;
mod unrelated_clients;
