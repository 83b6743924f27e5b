// SPDX-License-Identifier: Apache-2.0

//! One file for each thing that the pallet can do.

#![allow(clippy::arithmetic_side_effects, clippy::cast_possible_truncation)] // the numbers of tests are small

mod appoint;
mod become_screener;
mod collusion;
mod commit;
mod conflicts;
mod conservation;
mod credentials;
mod draw;
mod every_call_in_every_state;
mod feeless;
mod fees;
mod genesis;
mod journeys;
mod judging;
mod no_judgement;
mod parameters;
mod queue;
mod records;
mod request;
mod retire_as_screener;
mod reveal;
mod revoke;
mod rewards;
mod second_panel;
mod silence;
mod skills;
mod try_state;
mod unclaimed;
mod views;
