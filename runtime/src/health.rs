// SPDX-License-Identifier: Apache-2.0

//! The state of the chain's business in numbers, for those who watch a node. A node turns them into
//! metrics.
//!
//! One call costs a bounded number of reads, whatever users do: what has no counter in the state is
//! counted up to [`MOST_COUNTED`].

use crate::{
	Assets, Balances, Brake, FeeTreasury, Jobs, Jury, Migrations, Runtime, SafeMode, Screening,
	Session, Sortition, System, Treasury, ValidatorSet,
};
use alloc::vec::Vec;
use codec::{Decode, Encode};
use frame_support::{
	migrations::MultiStepMigrator,
	traits::{fungible::Inspect as _, fungibles::metadata::Inspect as _},
};
pub use pallet_fee_treasury::ConversionRefusal;
use pallet_fee_treasury::Depth;
use scale_info::TypeInfo;
use sp_runtime::{FixedU128, Perbill};
use talent_primitives::{
	due_queue::{Backlog, DueQueue},
	AssetKind, Balance, BlockNumber, PoolId,
};

/// What has no counter in the state is counted no further.
pub const MOST_COUNTED: u32 = 100;

sp_api::decl_runtime_apis! {
	/// The state of the chain's business in numbers, for those who watch a node.
	pub trait ChainHealthApi {
		/// Returns the numbers as of this block.
		fn chain_health() -> ChainHealth;
	}
}

/// The state of the chain's business.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, TypeInfo)]
pub struct ChainHealth {
	/// What stops the chain's business, or a part of it.
	pub brake: BrakeHealth,
	/// Whether the code of a next runtime is authorised and not applied.
	pub upgrade_authorized: bool,
	/// The due-queue of jobs.
	pub jobs_queue: Backlog<BlockNumber>,
	/// The due-queue of the jury.
	pub jury_queue: Backlog<BlockNumber>,
	/// The due-queue of screening.
	pub screening_queue: Backlog<BlockNumber>,
	/// The invoices whose fee could not be collected, counted up to [`MOST_COUNTED`].
	pub waiting_fees: u32,
	/// The assets that are listed, or not listed but with fees in their queue.
	pub fee_assets: Vec<FeeAssetHealth>,
	/// The pots.
	pub pots: PotsHealth,
	/// The validators.
	pub validators: ValidatorsHealth,
	/// The people who judge disputes.
	pub court: CourtHealth,
}

/// What stops the chain's business, or a part of it.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, TypeInfo)]
pub struct BrakeHealth {
	/// The number of open blocks, which deadlines count.
	pub open_blocks: BlockNumber,
	/// Whether that number stands.
	pub clock_stands: bool,
	/// Whether a migration of several blocks is under way.
	pub migrating: bool,
	/// Whether safe mode is entered.
	pub safe_mode: bool,
	/// The calls that are paused.
	pub paused_calls: u32,
}

/// The fees in an asset, and its price guard.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, TypeInfo)]
pub struct FeeAssetHealth {
	/// The asset.
	pub asset: AssetKind,
	/// The decimals of the asset.
	pub decimals: u8,
	/// The fees that wait for their conversion.
	pub receipts: u64,
	/// Their sum, in the asset's smallest unit.
	pub queued: Balance,
	/// The open blocks for which the first of them has waited. Zero if none waits.
	pub oldest_wait: BlockNumber,
	/// The price guard; `None` for an asset that is not listed any more.
	pub guard: Option<GuardHealth>,
}

/// The price guard of a listed asset.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, TypeInfo)]
pub struct GuardHealth {
	/// The average price: smallest units of BTRST per smallest unit of the asset.
	pub price: FixedU128,
	/// The price that governance has set, in the same unit.
	pub reference_price: FixedU128,
	/// The samples in the average.
	pub samples: u32,
	/// The BTRST in the pool, in its smallest unit. Zero if there is no pool.
	pub depth: Balance,
	/// The least BTRST in the pool for a sample or a sale.
	pub minimum_depth: Balance,
	/// The amount of the asset that may still be sold in this period.
	pub cap_left: Balance,
	/// The reason why nothing can be sold now, whether a fee waits or not.
	pub refusal: Option<ConversionRefusal>,
}

/// What the pots can spend, in the smallest unit of BTRST.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, TypeInfo)]
pub struct PotsHealth {
	/// The community treasury.
	pub treasury: Balance,
	/// The pot that pays for disputes.
	pub disputes: Balance,
	/// The pot that pays the authors of blocks.
	pub validators: Balance,
}

/// The numbers of validators.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, TypeInfo)]
pub struct ValidatorsHealth {
	/// In the set that the next session is planned with.
	pub planned: u32,
	/// In the session.
	pub in_session: u32,
	/// Of the session, those that are disabled.
	pub disabled: u32,
	/// Taken out of the set for silence.
	pub set_aside: u32,
	/// Offenders of the set and of the session that are not forgiven.
	pub offenders: u32,
}

/// The people who judge disputes.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, TypeInfo)]
pub struct CourtHealth {
	/// The jurors that a new case can draw.
	pub jurors: u32,
	/// The part of all seats that jurors can have which is taken, of the first [`MOST_COUNTED`]
	/// jurors in the state.
	pub load: Perbill,
	/// The arbitrators that a new case can draw.
	pub arbitrators: u32,
}

impl ChainHealth {
	/// Returns the numbers as of this block.
	pub fn now() -> Self {
		let clock = Brake::clock();
		Self {
			brake: BrakeHealth {
				open_blocks: clock.open_blocks,
				clock_stands: clock.stands,
				migrating: Migrations::ongoing(),
				safe_mode: SafeMode::is_entered(),
				paused_calls: length(&Brake::pauses()),
			},
			upgrade_authorized: System::authorized_upgrade().is_some(),
			jobs_queue: Jobs::backlog(MOST_COUNTED),
			jury_queue: Jury::backlog(MOST_COUNTED),
			screening_queue: Screening::backlog(MOST_COUNTED),
			waiting_fees: waiting_fees(),
			fee_assets: fee_assets(),
			pots: PotsHealth {
				treasury: Treasury::pot(),
				disputes: Jury::pot(),
				validators: validators_pot(),
			},
			validators: ValidatorsHealth {
				planned: length(&ValidatorSet::validators()),
				in_session: length(&Session::validators()),
				disabled: length(&Session::disabled_validators()),
				set_aside: length(&ValidatorSet::set_aside()),
				offenders: length(&ValidatorSet::offenders()),
			},
			court: CourtHealth {
				jurors: Sortition::pool(PoolId::Jurors).size(),
				load: load_of_jurors(),
				arbitrators: Sortition::pool(PoolId::Arbitrators).size(),
			},
		}
	}
}

fn length<T>(list: &[T]) -> u32 {
	u32::try_from(list.len()).unwrap_or(u32::MAX)
}

/// Returns the number of invoices whose fee waits, [`MOST_COUNTED`] at most.
fn waiting_fees() -> u32 {
	let fees = pallet_jobs::WaitingFees::<Runtime>::iter_keys().zip(0..MOST_COUNTED);
	fees.fold(0, |counted, _| counted.saturating_add(1))
}

/// Returns what the validators' pot has beyond the existential deposit, which stays.
fn validators_pot() -> Balance {
	let least = Balances::minimum_balance();
	ValidatorSet::pot().balance.saturating_sub(least)
}

/// Returns the part of the seats of jurors that is taken.
fn load_of_jurors() -> Perbill {
	let most = Jury::parameters().max_load;
	let jurors = pallet_jury::Jurors::<Runtime>::iter_values().zip(0..MOST_COUNTED);
	let (taken, seats) = jurors.fold((0_u32, 0_u32), |(taken, seats), (juror, _)| {
		(taken.saturating_add(juror.load.min(most)), seats.saturating_add(most))
	});
	if seats == 0 {
		return Perbill::zero();
	}
	Perbill::from_rational(taken, seats)
}

fn fee_assets() -> Vec<FeeAssetHealth> {
	let assets = pallet_fee_treasury::ServicedAssets::<Runtime>::get();
	assets.into_iter().map(fee_asset).collect()
}

fn fee_asset(asset: AssetKind) -> FeeAssetHealth {
	let queue = FeeTreasury::queue(asset.clone());
	let guard = FeeTreasury::listing(asset.clone()).map(|state| GuardHealth {
		price: state.price,
		reference_price: state.listing.reference_price,
		samples: state.samples,
		depth: match state.depth {
			Depth::NoPool => 0,
			Depth::TooShallow { native } | Depth::Enough { native } => native,
		},
		minimum_depth: state.listing.minimum_depth,
		cap_left: state.cap_left,
		refusal: FeeTreasury::refusal_of(&asset),
	});
	FeeAssetHealth {
		decimals: match &asset {
			AssetKind::Native => crate::constants::currency::DECIMALS,
			AssetKind::WithId(id) => Assets::decimals(*id),
		},
		receipts: queue.length(),
		queued: queue.queued,
		oldest_wait: FeeTreasury::oldest_wait(&asset).unwrap_or_default(),
		guard,
		asset,
	}
}
