// SPDX-License-Identifier: Apache-2.0

//! Units in which parameters and their ranges are written.

use crate::Balance;

/// One BTRST: 10^18 of its smallest unit, in which all balances count.
pub const BTRST: Balance = 1_000_000_000_000_000_000;

/// Blocks in a day, one every six seconds.
pub const BLOCKS_PER_DAY: u32 = 14_400;

/// Blocks in ten years of 365 days. No governed period is longer.
pub const TEN_YEARS: u32 = 3_650 * BLOCKS_PER_DAY;
