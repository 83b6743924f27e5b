// SPDX-License-Identifier: Apache-2.0

//! The ports by which pallets meet, one a file.

mod arbitration;
mod commitments;
mod credentials;
mod fee_collector;
mod fee_receiver;
mod membership;
mod recommendations;
mod ruling_handler;

pub use arbitration::{Arbitration, NewCase};
pub use commitments::Commitments;
pub use credentials::Credentials;
pub use fee_collector::{FeeCollector, FeeContext};
pub use fee_receiver::{FeeReceiver, ShareKind};
pub use membership::Membership;
pub use recommendations::Recommendations;
pub use ruling_handler::RulingHandler;

use sp_runtime::DispatchError;

/// What a gate answers when nobody stands behind it.
pub const NOT_CONNECTED: DispatchError = DispatchError::Unavailable;
