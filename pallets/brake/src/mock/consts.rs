// SPDX-License-Identifier: Apache-2.0

use talent_test_support::{AccountId, Balance};

/// An account with coins.
pub const ALICE: AccountId = 1;
/// An account with coins.
pub const BOB: AccountId = 2;
/// The coins of each at genesis.
pub const ENDOWMENT: Balance = 1_000_000;
/// The least balance of an account.
pub const MINIMUM: Balance = 10;
/// The longest pause.
pub const MAX_PAUSE: u64 = 14;
/// The blocks from the beginning of a pause to the next.
pub const COOLDOWN: u64 = 28;
/// The most pauses at once.
pub const MAX_PAUSES: u32 = 3;
