// SPDX-License-Identifier: Apache-2.0

//! What the calls do, once their origin is known.

mod contracts;
mod invoices;
mod jobs;
mod renewals;
mod reviews;
