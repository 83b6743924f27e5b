// SPDX-License-Identifier: Apache-2.0

#![doc = include_str!("../README.md")]
#![cfg_attr(not(feature = "std"), no_std)]

extern crate alloc;

#[cfg(feature = "runtime-benchmarks")]
pub mod benchmarking;
mod calls;
mod cases;
mod conclusion;
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
mod payments;
mod service;
#[cfg(test)]
mod tests;
mod try_state;
#[allow(clippy::cast_possible_truncation)]
pub mod types;
mod views;
pub mod weights;
mod witnesses;

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
	use alloc::vec::Vec;
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
		AssetKind, AssetValues, Balance, CaseId, Clock, Conflicts, ContentId, Credentials, Hash,
		InvoiceId, ItemRegistry, Membership, RulingHandler, SkillId, Sortition,
	};

	#[pallet::config]
	pub trait Config: frame_system::Config {
		/// Names the account of the dispute pot, which pays all who serve; and the domain of
		/// commitments.
		#[pallet::constant]
		type PalletId: Get<PalletId>;

		/// The chain's own coin: what people are paid in, and deposits and bonds held in.
		type Coins: fungible::MutateHold<
				Self::AccountId,
				Reason = Self::RuntimeHoldReason,
				Balance = Balance,
			> + fungible::Mutate<Self::AccountId>;

		/// The reasons for holds of the whole runtime.
		type RuntimeHoldReason: From<HoldReason>;

		/// Who is a member, and where pay goes.
		type Membership: Membership<Self::AccountId>;

		/// Told of each item that binds a member: a case binds both parties, the bond a juror who
		/// is a member.
		type ItemRegistry: ItemRegistry<Self::AccountId>;

		/// Who holds a credential for what they want to be an eyewitness in.
		type Credentials: Credentials<Self::AccountId>;

		/// Who has ties with a party and so cannot judge them.
		type Conflicts: Conflicts<Self::AccountId>;

		/// Who cannot sit on one panel with another, nor with the arbitrator, the eyewitnesses and
		/// the account that stands for a deposit: those between whom there are signs of the same
		/// controller behind two accounts.
		type PanelConflicts: Conflicts<Self::AccountId>;

		/// The pools of jurors, eyewitnesses and arbitrators, and who is drawn from them.
		type Sortition: Sortition<Self::AccountId, BlockNumberFor<Self>>;

		/// What an amount is worth in BTRST.
		type Values: AssetValues<AssetKind, Balance>;

		/// Who executes rulings.
		type Rulings: RulingHandler;

		/// The clock of all deadlines, in blocks.
		type BlockNumberProvider: Clock<BlockNumber = BlockNumberFor<Self>>;

		/// Who changes parameters, and appoints and dismisses arbitrators.
		type GovernanceOrigin: EnsureOrigin<Self::RuntimeOrigin>;

		/// Where goes what is not claimed within [`Parameters::claim_period`].
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

	/// A stored case, see [`Cases`].
	pub type CaseOf<T> = Case<<T as frame_system::Config>::AccountId, BlockNumberFor<T>>;
	/// What a stored case waits for.
	pub type StateOf<T> = State<<T as frame_system::Config>::AccountId, BlockNumberFor<T>>;
	/// A panel of a stored case.
	pub type PanelOf<T> = Panel<<T as frame_system::Config>::AccountId, BlockNumberFor<T>>;
	/// A stored juror, see [`Jurors`].
	pub type JurorOf<T> = Juror<BlockNumberFor<T>>;
	/// A stored arbitrator, see [`Arbitrators`].
	pub type ArbitratorOf<T> = Arbitrator<BlockNumberFor<T>>;
	/// Something that becomes due.
	pub type DueItemOf<T> = DueItem<<T as frame_system::Config>::AccountId>;
	/// The evidence of a case, in the order in which it came.
	pub type EvidenceLogOf<T> = BoundedVec<Exhibit<BlockNumberFor<T>>, ConstU32<MAX_EXHIBITS>>;

	/// Why coins are on hold.
	#[pallet::composite_enum]
	pub enum HoldReason {
		/// The bond of a juror, until they are out of the pools.
		#[codec(index = 0)]
		Bond,
		/// The deposits for claims and appeals, and promises to stand for one.
		#[codec(index = 1)]
		Deposit,
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

	/// An account that has a bond as a juror.
	#[pallet::storage]
	pub type Jurors<T: Config> = StorageMap<_, Blake2_128Concat, T::AccountId, JurorOf<T>>;

	/// An account that organises cases; governance alone adds to them.
	#[pallet::storage]
	pub type Arbitrators<T: Config> =
		StorageMap<_, Blake2_128Concat, T::AccountId, ArbitratorOf<T>>;

	/// The public record of an account that has served. Never removed.
	#[pallet::storage]
	pub type Records<T: Config> =
		StorageMap<_, Blake2_128Concat, T::AccountId, ServiceRecord<BlockNumberFor<T>>, ValueQuery>;

	/// Cases that are not over.
	#[pallet::storage]
	pub type Cases<T: Config> = StorageMap<_, Twox64Concat, CaseId, CaseOf<T>>;

	/// The number of the next case, from 0.
	#[pallet::storage]
	pub type NextCase<T: Config> = StorageValue<_, CaseId, ValueQuery>;

	/// The case about an invoice.
	#[pallet::storage]
	pub type CaseByInvoice<T: Config> = StorageMap<_, Twox64Concat, InvoiceId, CaseId>;

	/// What was submitted in a case that is not over.
	#[pallet::storage]
	pub type Evidence<T: Config> =
		StorageMap<_, Twox64Concat, CaseId, EvidenceLogOf<T>, ValueQuery>;

	/// What jurors have noted for themselves with their commitments, as long as they are seated.
	#[pallet::storage]
	pub type Notes<T: Config> =
		StorageDoubleMap<_, Twox64Concat, CaseId, Blake2_128Concat, T::AccountId, Note>;

	/// In which cases somebody is a party, has a deposit, or a duty: the case tells which of these.
	#[pallet::storage]
	pub type Involved<T: Config> =
		StorageDoubleMap<_, Blake2_128Concat, T::AccountId, Twox64Concat, CaseId, ()>;

	/// Who stands for the deposit if an invoice is disputed.
	#[pallet::storage]
	pub type Backings<T: Config> = StorageMap<_, Twox64Concat, InvoiceId, Backing<T::AccountId>>;

	/// Which claims somebody backs, before there is a case.
	#[pallet::storage]
	pub type Backers<T: Config> =
		StorageDoubleMap<_, Blake2_128Concat, T::AccountId, Twox64Concat, InvoiceId, ()>;

	/// What could not be paid out and waits for its owner. Never zero.
	#[pallet::storage]
	pub type UnclaimedAmounts<T: Config> =
		StorageMap<_, Blake2_128Concat, T::AccountId, Unclaimed<BlockNumberFor<T>>>;

	/// What of the pot is kept for its owners: the sum of all that is unclaimed.
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

	/// The state at genesis. The runtime endows the pot with the minimum balance, so that all that
	/// it owes can leave to the last unit.
	#[pallet::genesis_config]
	#[derive(frame_support::DefaultNoBound)]
	pub struct GenesisConfig<T: Config> {
		/// What governance may change later.
		pub parameters: Parameters<BlockNumberFor<T>>,
		/// The first jurors, and the skills that each can be called upon for as an eyewitness,
		/// whose credentials they hold already. Each needs the bond in free coins.
		pub jurors: Vec<(T::AccountId, Vec<SkillId>)>,
		/// The first arbitrators.
		pub arbitrators: Vec<T::AccountId>,
	}

	#[pallet::genesis_build]
	impl<T: Config> BuildGenesisConfig for GenesisConfig<T> {
		// A chain with a genesis that does not hold must not start.
		#[allow(clippy::panic)]
		fn build(&self) {
			assert!(
				self.parameters.validate(T::MaxServicedItems::get(), T::MaxDueShare::get()).is_ok(),
				"the jury's parameters are out of their ranges: {:?}",
				self.parameters
			);
			CurrentParameters::<T>::put(&self.parameters);
			for (who, expertise) in &self.jurors {
				let Ok(skills) = Expertise::try_from(expertise.clone()) else {
					panic!("{who:?} names too many skills: {expertise:?}");
				};
				if let Err(error) = Pallet::<T>::do_volunteer(who.clone(), skills) {
					panic!("{who:?} cannot be a juror from the start: {error:?}");
				}
			}
			for who in &self.arbitrators {
				if let Err(error) = Pallet::<T>::do_appoint_arbitrator(who.clone()) {
					panic!("{who:?} cannot be an arbitrator from the start: {error:?}");
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
				"a step of a case does not fit into the smallest share of a block"
			);
		}

		#[cfg(feature = "try-runtime")]
		fn try_state(_: BlockNumberFor<T>) -> Result<(), sp_runtime::TryRuntimeError> {
			Self::do_try_state()
		}
	}

	#[pallet::view_functions]
	impl<T: Config> Pallet<T> {
		/// Returns the parameters in force.
		pub fn parameters() -> Parameters<BlockNumberFor<T>> {
			CurrentParameters::<T>::get()
		}

		/// Returns the costs and the latest dates of a dispute about `amount` of `asset`, if the
		/// case were opened now.
		pub fn quote(asset: AssetKind, amount: Balance) -> CaseQuote<BlockNumberFor<T>> {
			Self::quote_of(&asset, amount)
		}

		/// Returns a case and its stage; `None` if the case was never opened or is over.
		pub fn case(case_id: CaseId) -> Option<(CaseOf<T>, Stage<BlockNumberFor<T>>)> {
			let record = Cases::<T>::get(case_id)?;
			let stage = record.stage(Self::now());
			Some((record, stage))
		}

		/// Returns the next step of a case: the actors and the last block; `None` if the case was
		/// never opened or is over.
		pub fn next_step(case_id: CaseId) -> Option<NextStep<T::AccountId, BlockNumberFor<T>>> {
			Self::next_step_of(case_id)
		}

		/// Returns the number of the open case about an invoice.
		pub fn case_about(invoice: InvoiceId) -> Option<CaseId> {
			CaseByInvoice::<T>::get(invoice)
		}

		/// Returns the evidence of a case, in the order of submission.
		pub fn evidence(case_id: CaseId) -> Vec<Exhibit<BlockNumberFor<T>>> {
			Evidence::<T>::get(case_id).into_inner()
		}

		/// Returns the note that a juror has stored with a commitment in a case.
		pub fn note(case_id: CaseId, juror: T::AccountId) -> Option<Note> {
			Notes::<T>::get(case_id, juror)
		}

		/// Returns the record of a juror.
		pub fn juror(account: T::AccountId) -> Option<JurorOf<T>> {
			Jurors::<T>::get(account)
		}

		/// Returns the record of an arbitrator.
		pub fn arbitrator(account: T::AccountId) -> Option<ArbitratorOf<T>> {
			Arbitrators::<T>::get(account)
		}

		/// Returns the public record of an account that has served.
		pub fn record(account: T::AccountId) -> ServiceRecord<BlockNumberFor<T>> {
			Records::<T>::get(account)
		}

		/// Returns the backing of a claim about an invoice.
		pub fn backing(invoice: InvoiceId) -> Option<Backing<T::AccountId>> {
			Backings::<T>::get(invoice)
		}

		/// Returns what the pot can spend, in BTRST units: its balance without the minimum balance
		/// and the unclaimed amounts.
		pub fn pot() -> Balance {
			Self::free_pot()
		}

		/// Returns the unclaimed amount of an account, and its last block.
		pub fn unclaimed(account: T::AccountId) -> Option<Unclaimed<BlockNumberFor<T>>> {
			UnclaimedAmounts::<T>::get(account)
		}

		/// Returns every obligation of an account: its kind, the amount on hold, and the last
		/// block.
		pub fn obligations(account: T::AccountId) -> Vec<Obligation<BlockNumberFor<T>>> {
			Self::obligations_of(&account)
		}
	}
}
