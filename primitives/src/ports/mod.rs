// SPDX-License-Identifier: Apache-2.0

//! The ports by which pallets meet, one a file.

mod arbitration;
mod asset_values;
mod conflicts;
mod credentials;
mod fee_collector;
mod fee_converter;
mod fee_receiver;
mod item_registry;
mod membership;
mod open_jobs;
mod open_records;
mod payment_assets;
mod recommendations;
mod referrers;
mod reputation;
mod ruling_handler;
// codec's derives cast the index of a variant.
#[allow(clippy::cast_possible_truncation)]
mod sortition;
mod unrelated_clients;
mod vetted_work;

pub use arbitration::{Arbitration, NewCase};
pub use asset_values::AssetValues;
pub use conflicts::Conflicts;
pub use credentials::Credentials;
pub use fee_collector::{FeeCollector, FeeContext};
pub use fee_converter::{FeeConverter, Reserves};
pub use fee_receiver::{FeeReceiver, ShareKind};
pub use item_registry::ItemRegistry;
pub use membership::Membership;
pub use open_jobs::OpenJobs;
pub use open_records::OpenRecords;
pub use payment_assets::PaymentAssets;
pub use recommendations::Recommendations;
pub use referrers::{Referral, Referrers};
pub use reputation::{EndedContract, Reputation, WorkSide, MAX_RATING, MIN_RATING};
pub use ruling_handler::RulingHandler;
pub use sortition::{Drawn, Exit, PoolId, PoolMember, Progress, Seat, Sortition, Subject};
pub use unrelated_clients::{UnrelatedClients, MAX_UNRELATED_CLIENTS};
pub use vetted_work::VettedWork;

use sp_runtime::DispatchError;

/// What a gate answers when nobody stands behind it.
pub const NOT_CONNECTED: DispatchError = DispatchError::Unavailable;
