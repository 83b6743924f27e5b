// SPDX-License-Identifier: Apache-2.0

//! One file for each capability.

#![allow(clippy::arithmetic_side_effects, clippy::cast_possible_truncation)] // the numbers of tests are small

mod applications;
mod assets;
mod conflicts;
mod conservation;
mod deposits;
mod disputes;
mod ending;
mod escrow;
mod every_call_in_every_state;
mod extras;
mod fees;
mod governance;
mod hours;
mod invoices;
mod jobs;
mod math;
mod offers;
mod open_jobs;
mod queue;
mod renewals;
mod reputation;
mod reviews;
mod standing;
mod trouble;
mod try_state;
mod unclaimed;
mod vetted_work;
mod views;
