// SPDX-License-Identifier: Apache-2.0

//! One file for each thing that the pallet can do.

mod commitments;
mod genesis;
mod join;
mod journeys;
mod leave;
mod membership;
mod parameters;
mod payout_account;
mod profile;
mod suspension;
mod try_state;
