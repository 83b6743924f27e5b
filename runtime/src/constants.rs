// SPDX-License-Identifier: Apache-2.0

//! Units, times and limits of the chain, a module for each concern.

/// Amounts of BTRST.
pub mod currency {
	use talent_primitives::Balance;

	/// How many decimals one BTRST has.
	pub const DECIMALS: u8 = 18;
	/// The ticker.
	pub const SYMBOL: &str = "BTRST";
	/// One BTRST.
	pub const BTRST: Balance = 1_000_000_000_000_000_000;
	/// A hundredth of a BTRST.
	pub const CENT: Balance = BTRST / 100;
	/// A thousandth of a BTRST.
	pub const MILLI: Balance = BTRST / 1_000;
	/// A millionth of a BTRST.
	pub const MICRO: Balance = BTRST / 1_000_000;

	/// All the BTRST there will ever be: nothing on this chain mints it after genesis.
	pub const TOTAL_SUPPLY: Balance = 250_000_000 * BTRST;

	/// What an account must hold to exist.
	pub const EXISTENTIAL_DEPOSIT: Balance = CENT;

	/// The deposit for `items` storage items of together `bytes` bytes.
	pub const fn deposit(items: u32, bytes: u32) -> Balance {
		let for_items = (items as Balance).saturating_mul(20 * CENT);
		for_items.saturating_add((bytes as Balance).saturating_mul(MILLI))
	}
}

/// Addresses and transactions of accounts.
pub mod account {
	/// The prefix of addresses, by which wallets tell this network from others: one that is free in
	/// the SS58 registry. Addresses begin with `ta`.
	pub const SS58_PREFIX: u16 = 7124;
	/// How many transactions a block an account can send on average, for its life, until one of
	/// them could be replayed after it was reaped and begun anew.
	pub const FIRST_NONCES_PER_BLOCK: u32 = 16;
}

/// The stable asset of the networks to try things on. It is worth nothing.
pub mod test_dollar {
	use super::currency::BTRST;
	use talent_primitives::{AssetKind, Balance};

	/// Its number.
	pub const ID: u32 = 1;
	/// Its number, as a currency of contracts.
	pub const ASSET: AssetKind = AssetKind::WithId(ID);
	/// What people call it.
	pub const NAME: &str = "Test Dollar";
	/// The ticker.
	pub const SYMBOL: &str = "TUSD";
	/// How many decimals one has.
	pub const DECIMALS: u8 = 6;
	/// One TUSD.
	pub const TUSD: Balance = 1_000_000;
	/// What an account must hold of it to exist in it.
	pub const MINIMUM_BALANCE: Balance = TUSD / 100;
	/// The price at genesis, of the pool and in the listing: half a BTRST for one, in smallest
	/// units of BTRST for a smallest unit of it.
	pub const PRICE: u128 = BTRST / 2 / TUSD;
	/// What of it the pool has at genesis.
	pub const POOL: Balance = 200_000 * TUSD;
	/// What of BTRST the pool has at genesis.
	pub const POOL_NATIVE: Balance = POOL.saturating_mul(PRICE);
	/// What each of the people at genesis has.
	pub const ENDOWMENT: Balance = 100_000 * TUSD;
	/// Fees are converted only while the pool has so many BTRST.
	pub const MINIMUM_DEPTH: Balance = 10_000 * BTRST;
	/// The most that is converted in one period.
	pub const PERIOD_CAP: Balance = 10_000 * TUSD;
}

/// Durations, in blocks unless their name says otherwise.
pub mod time {
	use talent_primitives::{BlockNumber, Moment};

	/// The length of a slot, in milliseconds. It can never change on a live chain.
	pub const SLOT_DURATION: Moment = 6_000;
	/// One minute.
	pub const MINUTES: BlockNumber = 60_000 / (SLOT_DURATION as BlockNumber);
	/// One hour.
	pub const HOURS: BlockNumber = 60 * MINUTES;
	/// One day.
	pub const DAYS: BlockNumber = 24 * HOURS;
	/// One week.
	pub const WEEKS: BlockNumber = 7 * DAYS;
	/// A twelfth of 365 days: what genesis counts vesting in.
	pub const MONTHS: BlockNumber = 365 * DAYS / 12;

	/// The share of slots that have a primary author, on average: one in four.
	pub const PRIMARY_PROBABILITY: (u64, u64) = (1, 4);
}

/// What fits into a block.
pub mod block {
	use frame_support::weights::{constants::WEIGHT_REF_TIME_PER_SECOND, Weight};
	use sp_runtime::Perbill;

	/// A block may take two of its six seconds. The size of a proof is not limited: no light
	/// validator executes blocks.
	pub const MAXIMUM_WEIGHT: Weight =
		Weight::from_parts(WEIGHT_REF_TIME_PER_SECOND.saturating_mul(2), u64::MAX);
	/// What ordinary transactions may take of a block; the rest is for operational ones and hooks.
	pub const NORMAL_RATIO: Perbill = Perbill::from_percent(75);
	/// The longest block, in bytes.
	pub const MAXIMUM_LENGTH: u32 = 5 * 1024 * 1024;
}

/// Consensus.
pub mod consensus {
	/// The most validators that consensus can have.
	pub const MAX_AUTHORITIES: u32 = 100;
	/// The least value of the number of validators below which none is taken out of the set, on a
	/// real network.
	pub const MIN_VALIDATORS: u32 = 3;
	/// An epoch on a network whose profile names none, in slots.
	pub const DEFAULT_EPOCH_LENGTH: u64 = 100;
	/// How many sessions an equivocation can be reported for after it happened: a week of epochs of
	/// 100 slots.
	pub const REPORT_LONGEVITY_IN_SESSIONS: u32 = 1_008;
}

/// What a real network has at least when it starts.
pub mod founders {
	/// Validators: with three of four blocks are final.
	pub const VALIDATORS: usize = 4;
	/// Members of the council.
	pub const COUNCIL: usize = 5;
	/// Members of the technical committee.
	pub const COMMITTEE: usize = 3;
	/// Jurors: enough for the panels of an appeal whatever conflicts of interest there are.
	pub const JURORS: usize = 15;
}

/// How the total supply is dealt out at genesis, in percent.
pub mod allocation {
	/// The community treasury.
	pub const TREASURY: u32 = 54;
	/// Early contributors: nothing for 11 months, then linear over 36.
	pub const CONTRIBUTORS: u32 = 19;
	/// Investors: nothing for 12 months, then linear over 24.
	pub const INVESTORS: u32 = 22;
	/// Public sale, free from the start.
	pub const PUBLIC_SALE: u32 = 5;

	/// Early contributors wait so long, in months.
	pub const CONTRIBUTORS_CLIFF: u32 = 11;
	/// And get theirs over so long, in months.
	pub const CONTRIBUTORS_LINEAR: u32 = 36;
	/// Investors wait so long, in months.
	pub const INVESTORS_CLIFF: u32 = 12;
	/// And get theirs over so long, in months.
	pub const INVESTORS_LINEAR: u32 = 24;
}
