// SPDX-License-Identifier: Apache-2.0

#![doc = include_str!("../README.md")]
#![cfg_attr(not(feature = "std"), no_std)]

extern crate alloc;

#[cfg(feature = "runtime-benchmarks")]
pub mod benchmarking;
mod calls;
mod dispatchable_impls;
mod errors;
mod events;
mod hooks_impls;
mod impls;
pub mod math;
#[cfg(test)]
mod mock;
mod money;
mod panels;
// Code that codec generates for enums; no type here casts.
#[allow(clippy::cast_possible_truncation)]
pub mod parameters;
mod rewards;
#[cfg(test)]
mod tests;
mod try_state;
#[allow(clippy::cast_possible_truncation)]
pub mod types;
mod views;
pub mod weights;

pub use math::{Rewards as SkillRewards, QUORUM};
pub use pallet::*;
pub use parameters::*;
pub use types::*;
pub use weights::WeightInfo;

use frame_support::pallet_macros::import_section;

#[import_section(calls::calls)]
#[import_section(errors::errors)]
#[import_section(events::events)]
#[frame_support::pallet]
// Code that FRAME and codec generate; this module only declares.
#[allow(clippy::cast_possible_truncation, clippy::expect_used)]
pub mod pallet {
	use super::*;
	use alloc::{string::String, vec::Vec};
	use frame_support::{
		dispatch::DispatchResult, pallet_prelude::*, traits::fungible, weights::WeightMeter,
		PalletId,
	};
	use frame_system::pallet_prelude::*;
	use sp_runtime::Perbill;
	use talent_primitives::{
		commitment::Salt,
		due_queue::{DueQueue, Tally},
		purse::{Native, Purse},
		AssetKind, Balance, Clock, Conflicts, ContentId, Hash, ItemRegistry, Membership, SkillId,
		Sortition, UnrelatedClients,
	};

	#[pallet::config]
	pub trait Config: frame_system::Config {
		/// Names the account that keeps fees and what screeners earn; and the domain of
		/// commitments.
		#[pallet::constant]
		type PalletId: Get<PalletId>;

		/// The chain's own coin: what fees are paid in, and deposits and bonds held in.
		type Coins: fungible::MutateHold<
				Self::AccountId,
				Reason = Self::RuntimeHoldReason,
				Balance = Balance,
			> + fungible::Mutate<Self::AccountId>;

		/// The reasons for holds of the whole runtime.
		type RuntimeHoldReason: From<HoldReason>;

		/// Who is a member in good standing, and where pay goes. Its errors are handed on.
		type Membership: Membership<Self::AccountId>;

		/// Told of each item that binds a member: the bond of a screener, and a request that a
		/// panel sits on.
		type ItemRegistry: ItemRegistry<Self::AccountId>;

		/// With how many clients somebody has worked.
		type UnrelatedClients: UnrelatedClients<Self::AccountId>;

		/// Who has ties with an applicant and so cannot judge them. This pallet is one of those to
		/// ask.
		type Conflicts: Conflicts<Self::AccountId>;

		/// Who cannot sit on one panel with another. Only signs of the same controller behind two
		/// accounts: those of work and vetting would leave a small pool without a panel.
		type PanelConflicts: Conflicts<Self::AccountId>;

		/// The pools of screeners, one for each skill, and who is drawn from them.
		type Sortition: Sortition<Self::AccountId, BlockNumberFor<Self>>;

		/// The clock of all deadlines, in blocks.
		type BlockNumberProvider: Clock<BlockNumber = BlockNumberFor<Self>>;

		/// Who changes parameters and skills, appoints screeners and revokes credentials.
		type GovernanceOrigin: EnsureOrigin<Self::RuntimeOrigin>;

		/// Where goes what is slashed, forfeited, or not claimed within
		/// [`Parameters::claim_period`].
		type Treasury: Get<Self::AccountId>;

		/// How many attempts one step of a draw makes. The next one goes on. At least 1.
		#[pallet::constant]
		type DrawAttempts: Get<u32>;

		/// The hard cap on [`Parameters::max_due_items`], which governance may set lower. At least
		/// 1.
		#[pallet::constant]
		type MaxServicedItems: Get<u32>;

		/// The greatest value of the parameter `due_weight_share`. The runtime keeps the sum of all
		/// queues below what a block has to spare.
		#[pallet::constant]
		type MaxDueShare: Get<Perbill>;

		/// Measured weights of calls and due items.
		type WeightInfo: WeightInfo;

		/// Makes the world that benchmarks need.
		#[cfg(feature = "runtime-benchmarks")]
		type BenchmarkHelper: crate::benchmarking::BenchmarkHelper<Self::AccountId>;
	}

	/// A stored request, see [`Requests`].
	pub type RequestOf<T> = Request<<T as frame_system::Config>::AccountId, BlockNumberFor<T>>;
	/// What a stored request waits for.
	pub type StateOf<T> = State<<T as frame_system::Config>::AccountId, BlockNumberFor<T>>;
	/// A panel of a stored request.
	pub type RequestPanelOf<T> = Panel<<T as frame_system::Config>::AccountId, BlockNumberFor<T>>;
	/// A stored screener, see [`Screeners`].
	pub type ScreenerOf<T> = Screener<BlockNumberFor<T>>;
	/// A stored credential, see [`Credentials`].
	pub type CredentialOf<T> =
		Credential<<T as frame_system::Config>::AccountId, BlockNumberFor<T>>;
	/// Something that becomes due.
	pub type DueItemOf<T> = DueItem<<T as frame_system::Config>::AccountId>;

	/// Why coins are on hold.
	#[pallet::composite_enum]
	pub enum HoldReason {
		/// The bonds of a screener, one for each skill, until they are out of its pool.
		#[codec(index = 0)]
		Bond,
		/// The deposits for records about an account: requests, credentials, cool-downs.
		#[codec(index = 1)]
		Record,
	}

	/// The storage version of this code.
	const STORAGE_VERSION: StorageVersion = StorageVersion::new(0);

	#[pallet::pallet]
	#[pallet::storage_version(STORAGE_VERSION)]
	pub struct Pallet<T>(_);

	/// What governance may change.
	#[pallet::storage]
	pub type CurrentParameters<T: Config> =
		StorageValue<_, Parameters<BlockNumberFor<T>>, ValueQuery>;

	/// What people are vetted for, by number. None is ever removed; governance alone adds to them.
	#[pallet::storage]
	pub type Skills<T: Config> = StorageMap<_, Twox64Concat, SkillId, Skill>;

	/// The number of the next skill, from 0.
	#[pallet::storage]
	pub type NextSkill<T: Config> = StorageValue<_, SkillId, ValueQuery>;

	/// The screeners, by account and skill: each has a bond.
	#[pallet::storage]
	pub type Screeners<T: Config> =
		StorageDoubleMap<_, Blake2_128Concat, T::AccountId, Twox64Concat, SkillId, ScreenerOf<T>>;

	/// What is publicly remembered of everybody who ever screened. Never removed.
	#[pallet::storage]
	pub type Records<T: Config> = StorageDoubleMap<
		_,
		Blake2_128Concat,
		T::AccountId,
		Twox64Concat,
		SkillId,
		ScreenerRecord,
		ValueQuery,
	>;

	/// Requests that a panel sits on, or that were failed and can have a second.
	#[pallet::storage]
	pub type Requests<T: Config> = StorageMap<_, Twox64Concat, RequestId, RequestOf<T>>;

	/// The number of the next request, from 0.
	#[pallet::storage]
	pub type NextRequest<T: Config> = StorageValue<_, RequestId, ValueQuery>;

	/// The request of an applicant for a skill: one at a time.
	#[pallet::storage]
	pub type OpenRequests<T: Config> =
		StorageDoubleMap<_, Blake2_128Concat, T::AccountId, Twox64Concat, SkillId, RequestId>;

	/// Who sits on the panel of which request.
	#[pallet::storage]
	pub type Seats<T: Config> =
		StorageDoubleMap<_, Blake2_128Concat, T::AccountId, Twox64Concat, RequestId, ()>;

	/// Ties that vetting makes, by screener and applicant: on how many panels the one sits on
	/// requests of the other, and how many credentials that the other holds they have had a part
	/// in. Never zero.
	#[pallet::storage]
	pub type Ties<T: Config> = StorageDoubleMap<
		_,
		Blake2_128Concat,
		T::AccountId,
		Blake2_128Concat,
		T::AccountId,
		u32,
		ValueQuery,
	>;

	/// Who was vetted for what. Removed some time after it has expired.
	#[pallet::storage]
	pub type Credentials<T: Config> =
		StorageDoubleMap<_, Blake2_128Concat, T::AccountId, Twox64Concat, SkillId, CredentialOf<T>>;

	/// Who has to wait before they request again. Removed some time after it is over.
	#[pallet::storage]
	pub type CoolDowns<T: Config> = StorageDoubleMap<
		_,
		Blake2_128Concat,
		T::AccountId,
		Twox64Concat,
		SkillId,
		CoolDown<BlockNumberFor<T>>,
	>;

	/// What the assessments for a skill have earned that have not vested yet.
	#[pallet::storage]
	pub type Rewards<T: Config> = StorageMap<_, Twox64Concat, SkillId, SkillRewards, ValueQuery>;

	/// The assessments that earn, by request and round.
	#[pallet::storage]
	pub type Vestings<T: Config> = StorageDoubleMap<
		_,
		Twox64Concat,
		RequestId,
		Twox64Concat,
		u32,
		Vesting<T::AccountId, BlockNumberFor<T>>,
	>;

	/// What could not be paid out and waits for its owner. Never zero.
	#[pallet::storage]
	pub type UnclaimedAmounts<T: Config> =
		StorageMap<_, Blake2_128Concat, T::AccountId, Unclaimed<BlockNumberFor<T>>>;

	/// What the pallet's account owes altogether: fees of panels that sit, what screeners have
	/// earned, and unclaimed amounts.
	#[pallet::storage]
	pub type Ledger<T: Config> = StorageValue<_, Balance, ValueQuery>;

	/// What becomes due, by block of [`Config::BlockNumberProvider`]. Any number of items may be
	/// due in a block.
	#[pallet::storage]
	pub type DueItems<T: Config> =
		StorageDoubleMap<_, Twox64Concat, BlockNumberFor<T>, Blake2_128Concat, DueItemOf<T>, ()>;

	/// The last block whose due items were all handled; `None` before anything was ever scheduled.
	#[pallet::storage]
	pub type DueCursor<T: Config> = StorageValue<_, BlockNumberFor<T>>;

	/// Due items that failed, and the block in which they did. [`Pallet::process_due`] tries one
	/// again.
	#[pallet::storage]
	pub type StuckItems<T: Config> =
		StorageMap<_, Blake2_128Concat, DueItemOf<T>, BlockNumberFor<T>>;

	/// What the due-queue has done in the last block in which it handled an item, by both hooks
	/// together.
	#[pallet::storage]
	pub type LastServiced<T: Config> = StorageValue<_, Tally<BlockNumberFor<T>>, ValueQuery>;

	/// The state at genesis. The runtime endows the pallet's account with the minimum balance, so
	/// that all that it owes can leave to the last unit.
	#[pallet::genesis_config]
	#[derive(frame_support::DefaultNoBound)]
	pub struct GenesisConfig<T: Config> {
		/// What governance may change later.
		pub parameters: Parameters<BlockNumberFor<T>>,
		/// The names of the first skills, numbered from 0. Each has 1 to [`MAX_SKILL_NAME`] bytes
		/// of UTF-8.
		pub skills: Vec<String>,
		/// The first screeners, and for which skill. Each is a member already, gets the skill's
		/// credential and needs the bond in free coins.
		pub screeners: Vec<(T::AccountId, SkillId)>,
	}

	#[pallet::genesis_build]
	impl<T: Config> BuildGenesisConfig for GenesisConfig<T> {
		// A chain with a genesis that does not hold must not start.
		#[allow(clippy::panic)]
		fn build(&self) {
			assert!(
				self.parameters.validate(T::MaxServicedItems::get(), T::MaxDueShare::get()).is_ok(),
				"screening's parameters are out of their ranges: {:?}",
				self.parameters
			);
			CurrentParameters::<T>::put(&self.parameters);
			for name in &self.skills {
				let added =
					SkillName::try_from(name.clone().into_bytes()).map(Pallet::<T>::do_add_skill);
				assert!(
					matches!(added, Ok(Ok(()))),
					"the name of skill {name:?} is empty or too long"
				);
			}
			for (who, skill) in &self.screeners {
				let begun = Pallet::<T>::do_appoint_screener(*skill, who.clone())
					.and_then(|()| Pallet::<T>::do_become_screener(who.clone(), *skill));
				if let Err(error) = begun {
					panic!("{who:?} cannot screen for skill {skill} from the start: {error:?}");
				}
			}
			// The account outlives its last coin.
			frame_system::Pallet::<T>::inc_providers(&Pallet::<T>::account());
		}
	}

	#[pallet::hooks]
	impl<T: Config> Hooks<BlockNumberFor<T>> for Pallet<T> {
		fn on_poll(_: BlockNumberFor<T>, meter: &mut WeightMeter) {
			Self::service_due(meter);
		}

		fn on_idle(_: BlockNumberFor<T>, remaining: Weight) -> Weight {
			Self::service_idle(remaining)
		}

		fn integrity_test() {
			assert!(T::DrawAttempts::get() > 0, "nobody would ever be drawn");
			assert!(T::MaxServicedItems::get() > 0, "the queue would stand still");
			let block = T::BlockWeights::get().max_block;
			let least = MIN_DUE_WEIGHT_SHARE.mul_floor(block.ref_time());
			assert!(
				Pallet::<T>::step_weight().ref_time() <= least,
				"a step of a request does not fit into the smallest share of a block"
			);
		}

		#[cfg(feature = "try-runtime")]
		fn try_state(_: BlockNumberFor<T>) -> Result<(), sp_runtime::TryRuntimeError> {
			Self::do_try_state()
		}
	}

	#[pallet::view_functions]
	impl<T: Config> Pallet<T> {
		/// What governance may change, as it is now.
		pub fn parameters() -> Parameters<BlockNumberFor<T>> {
			CurrentParameters::<T>::get()
		}

		/// A skill, how many screeners can be drawn for it, and what they have earned together that
		/// has not vested.
		pub fn skill(skill: SkillId) -> Option<(Skill, u32, SkillRewards)> {
			let record = Skills::<T>::get(skill)?;
			Some((record, T::Sortition::pool_size(Self::pool(skill)), Rewards::<T>::get(skill)))
		}

		/// A request and what can be done about it now; `None` if there is none, or not any more.
		pub fn request(request: RequestId) -> Option<(RequestOf<T>, Stage<BlockNumberFor<T>>)> {
			let record = Requests::<T>::get(request)?;
			let stage = record.stage(Self::now());
			Some((record, stage))
		}

		/// The number of the request that an account has for a skill.
		pub fn open_request(account: T::AccountId, skill: SkillId) -> Option<RequestId> {
			OpenRequests::<T>::get(account, skill)
		}

		/// The credential of an account for a skill, if it lives.
		pub fn credential(account: T::AccountId, skill: SkillId) -> Option<CredentialOf<T>> {
			Self::live_credential(&account, skill)
		}

		/// The first block in which an account may request to be vetted for a skill; `None` if
		/// nothing stands in the way but what the call itself asks for.
		pub fn may_request_from(
			account: T::AccountId,
			skill: SkillId,
		) -> Option<BlockNumberFor<T>> {
			Self::waits_until(&account, skill)
		}

		/// A screener for a skill.
		pub fn screener(account: T::AccountId, skill: SkillId) -> Option<ScreenerOf<T>> {
			Screeners::<T>::get(account, skill)
		}

		/// What is publicly remembered of a screener for a skill.
		pub fn record(account: T::AccountId, skill: SkillId) -> ScreenerRecord {
			Records::<T>::get(account, skill)
		}

		/// The assessments of a panel that earn: those of the first panel in round 0, of the second
		/// in round 1.
		pub fn vesting(
			request: RequestId,
			round: u32,
		) -> Option<Vesting<T::AccountId, BlockNumberFor<T>>> {
			Vestings::<T>::get(request, round)
		}

		/// What is kept for an account, and until when.
		pub fn unclaimed(account: T::AccountId) -> Option<Unclaimed<BlockNumberFor<T>>> {
			UnclaimedAmounts::<T>::get(account)
		}

		/// All that binds an account here: why, how much is held for it, until when, and which call
		/// frees it.
		pub fn obligations(account: T::AccountId) -> Vec<Obligation<BlockNumberFor<T>>> {
			Self::obligations_of(&account)
		}
	}
}
