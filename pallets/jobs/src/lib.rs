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
mod funding;
mod hooks_impls;
mod impls;
pub mod math;
#[cfg(test)]
mod mock;
mod money;
// Code that codec generates for enums; no type here casts.
#[allow(clippy::cast_possible_truncation)]
pub mod parameters;
#[cfg(test)]
mod tests;
mod try_state;
// Code that codec generates for enums; no type here casts.
#[allow(clippy::cast_possible_truncation)]
pub mod types;
pub mod weights;

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
		dispatch::DispatchResult,
		pallet_prelude::*,
		traits::{fungible, fungibles, UnixTime},
		weights::WeightMeter,
		PalletId,
	};
	use frame_system::pallet_prelude::*;
	use sp_runtime::Perbill;
	use talent_primitives::{
		due_queue::{DueQueue, Tally},
		purse::Purse,
		time::UtcDay,
		Arbitration, AssetKind, Balance, CaseId, CategoryId, Clock, ContentId, ContractId,
		Credentials, FeeCollector, Hash, InvoiceId, ItemRegistry, JobId, Membership,
		Recommendations, Reputation, SkillId, VettedWork,
	};

	#[pallet::config]
	pub trait Config: frame_system::Config {
		/// Names the account that keeps what is in escrow, unclaimed amounts and waiting fees.
		#[pallet::constant]
		type PalletId: Get<PalletId>;

		/// Everything that contracts may be paid in.
		type Fungibles: fungibles::Mutate<Self::AccountId, AssetId = AssetKind, Balance = Balance>;

		/// What deposits are held in: the chain's own coin.
		type Deposits: fungible::MutateHold<
			Self::AccountId,
			Reason = Self::RuntimeHoldReason,
			Balance = Balance,
		>;

		/// The runtime's reasons for holds.
		type RuntimeHoldReason: From<HoldReason>;

		/// Who is a member in good standing, and where pay goes. Its errors are handed on.
		type Membership: Membership<Self::AccountId>;

		/// Told of each item that binds a member: a job, an application, an offer or a contract.
		type ItemRegistry: ItemRegistry<Self::AccountId>;

		/// Who holds a credential for a skill.
		type Credentials: Credentials<Self::AccountId>;

		/// Who was recommended for a job.
		type Recommendations: Recommendations<Self::AccountId>;

		/// Who is told of contracts that are over, of reviews that count and of disputes that were
		/// lost.
		type Reputation: Reputation<Self::AccountId, Balance>;

		/// Who is told how work went for which a credential was demanded.
		type VettedWork: VettedWork<Self::AccountId>;

		/// Which currencies are accepted, what the fee is (rounded down), who takes it, and what
		/// amounts are worth.
		type Fees: FeeCollector<Self::AccountId, AssetKind, Balance>;

		/// Who judges disputes.
		type Arbitration: Arbitration<Self::AccountId, AssetKind, Balance>;

		/// The clock of all deadlines, in blocks.
		type BlockNumberProvider: Clock<BlockNumber = BlockNumberFor<Self>>;

		/// The clock of periods of work: which UTC day it is.
		type Time: UnixTime;

		/// Who changes parameters and categories.
		type GovernanceOrigin: EnsureOrigin<Self::RuntimeOrigin>;

		/// Where goes what nobody has claimed within [`Parameters::claim_period`].
		type Treasury: Get<Self::AccountId>;

		/// The most milestones of one contract. From 1 to 64.
		#[pallet::constant]
		type MaxMilestones: Get<u32>;

		/// The most invoices of one contract that may be open or disputed at once, extras included.
		/// At least 1.
		#[pallet::constant]
		type MaxOpenInvoices: Get<u32>;

		/// The hard cap on [`Parameters::max_due_items`], which governance may set lower. At least
		/// 1.
		#[pallet::constant]
		type MaxServicedItems: Get<u32>;

		/// The greatest value of the parameter `due_weight_share`. The runtime keeps the sum of all
		/// queues below what a block has to spare.
		#[pallet::constant]
		type MaxDueShare: Get<Perbill>;

		/// The most applications for a closed job that one due item removes. The next one goes on.
		/// At least 1.
		#[pallet::constant]
		type MaxRemovedApplications: Get<u32>;

		/// Measured weights of calls and due items.
		type WeightInfo: WeightInfo;

		/// Makes the world that benchmarks need.
		#[cfg(feature = "runtime-benchmarks")]
		type BenchmarkHelper: crate::benchmarking::BenchmarkHelper<Self::AccountId>;
	}

	/// The terms of an offer, as a call takes them.
	pub type TermsOf<T> = Terms<BlockNumberFor<T>, <T as Config>::MaxMilestones>;
	/// The resolved terms, as they are stored and hashed.
	pub type AgreementOf<T> = Agreement<
		<T as frame_system::Config>::AccountId,
		BlockNumberFor<T>,
		<T as Config>::MaxMilestones,
	>;
	/// A stored job, see [`Jobs`].
	pub type JobOf<T> = Job<<T as frame_system::Config>::AccountId, BlockNumberFor<T>>;
	/// The changing part of a stored contract.
	pub type ContractOf<T> = Contract<BlockNumberFor<T>>;
	/// A stored invoice.
	pub type InvoiceOf<T> = Invoice<BlockNumberFor<T>>;
	/// A stored proposal to renew a contract.
	pub type RenewalOf<T> = Renewal<
		<T as frame_system::Config>::AccountId,
		BlockNumberFor<T>,
		<T as Config>::MaxMilestones,
	>;
	/// What is stored of the reviews of a contract.
	pub type ReviewOf<T> = Review<<T as frame_system::Config>::AccountId, BlockNumberFor<T>>;
	/// Something that becomes due.
	pub type DueItemOf<T> = DueItem<<T as frame_system::Config>::AccountId>;

	/// Why coins are on hold.
	#[pallet::composite_enum]
	pub enum HoldReason {
		/// A job is not closed: [`Job::deposit`] is held from its client.
		#[codec(index = 0)]
		JobDeposit,
		/// An application is kept: [`Application::deposit`] is held from its applicant.
		#[codec(index = 1)]
		ApplicationDeposit,
		/// An offer or a contract is kept: [`Contract::deposit`] is held from its client.
		#[codec(index = 2)]
		ContractDeposit,
		/// A proposal to renew is kept: [`Renewal::deposit`] is held from the proposing party.
		#[codec(index = 3)]
		RenewalDeposit,
	}

	/// The storage version of this code.
	const STORAGE_VERSION: StorageVersion = StorageVersion::new(0);

	#[pallet::pallet]
	#[pallet::storage_version(STORAGE_VERSION)]
	pub struct Pallet<T>(_);

	/// Every rate, window and size, each within the range that [`Parameters`] gives for it.
	#[pallet::storage]
	pub type CurrentParameters<T: Config> =
		StorageValue<_, Parameters<BlockNumberFor<T>>, ValueQuery>;

	/// The kinds of work, by number. None is ever removed; governance alone adds to them.
	#[pallet::storage]
	pub type Categories<T: Config> = StorageMap<_, Twox64Concat, CategoryId, Category>;

	/// The number of the next category, from 0.
	#[pallet::storage]
	pub type NextCategory<T: Config> = StorageValue<_, CategoryId, ValueQuery>;

	/// Jobs that are not closed, or that an application, an offer or a contract refers to.
	#[pallet::storage]
	pub type Jobs<T: Config> = StorageMap<_, Twox64Concat, JobId, JobOf<T>>;

	/// The number of the next job, from 0.
	#[pallet::storage]
	pub type NextJob<T: Config> = StorageValue<_, JobId, ValueQuery>;

	/// Applications, by job and applicant: at most [`Job::max_applications`] of a job at once.
	#[pallet::storage]
	pub type Applications<T: Config> = StorageDoubleMap<
		_,
		Twox64Concat,
		JobId,
		Blake2_128Concat,
		T::AccountId,
		Application<T::AccountId>,
	>;

	/// What was agreed, for as long as the contract is kept. It never changes.
	#[pallet::storage]
	pub type Agreements<T: Config> = StorageMap<_, Twox64Concat, ContractId, AgreementOf<T>>;

	/// Offers, and contracts that are not over or have an invoice left.
	#[pallet::storage]
	pub type Contracts<T: Config> = StorageMap<_, Twox64Concat, ContractId, ContractOf<T>>;

	/// How many contracts of a client with a talent run, or have an invoice left: accepted, and not
	/// gone. Never zero.
	#[pallet::storage]
	pub type Counterparties<T: Config> = StorageDoubleMap<
		_,
		Blake2_128Concat,
		T::AccountId,
		Blake2_128Concat,
		T::AccountId,
		u32,
		ValueQuery,
	>;

	/// The number of the next offer, or proposal to renew, which is that of the contract it
	/// becomes, from 0.
	#[pallet::storage]
	pub type NextContract<T: Config> = StorageValue<_, ContractId, ValueQuery>;

	/// Proposals to renew, by the contract that would be renewed. They go when that is over, if not
	/// before.
	#[pallet::storage]
	pub type Renewals<T: Config> = StorageMap<_, Twox64Concat, ContractId, RenewalOf<T>>;

	/// What the parties of contracts that are over have said of each other, until it counts. Kept
	/// for at most [`Parameters::review_period`] and what the queue is late.
	#[pallet::storage]
	pub type Reviews<T: Config> = StorageMap<_, Twox64Concat, ContractId, ReviewOf<T>>;

	/// Invoices that are open or disputed: at most [`Config::MaxOpenInvoices`] of a contract.
	#[pallet::storage]
	pub type Invoices<T: Config> = StorageMap<_, Twox64Concat, InvoiceId, InvoiceOf<T>>;

	/// The number of the next invoice of any contract, from 0.
	#[pallet::storage]
	pub type NextInvoice<T: Config> = StorageValue<_, InvoiceId, ValueQuery>;

	/// What could not be paid out and waits for its owner, by owner and asset. Never zero.
	#[pallet::storage]
	pub type UnclaimedAmounts<T: Config> = StorageDoubleMap<
		_,
		Blake2_128Concat,
		T::AccountId,
		Blake2_128Concat,
		AssetKind,
		Unclaimed<BlockNumberFor<T>>,
	>;

	/// Fees that could not be collected, by invoice. Never zero.
	#[pallet::storage]
	pub type WaitingFees<T: Config> =
		StorageMap<_, Twox64Concat, InvoiceId, WaitingFee<T::AccountId>>;

	/// What the pallet's account owes altogether, in each asset and its smallest unit: escrow,
	/// unclaimed amounts and waiting fees. An asset of which it owes nothing has no entry.
	#[pallet::storage]
	pub type Ledger<T: Config> = StorageMap<_, Blake2_128Concat, AssetKind, Balance, ValueQuery>;

	/// What becomes due, by block of [`Config::BlockNumberProvider`]. Any number of items may be
	/// due in a block.
	#[pallet::storage]
	pub type DueItems<T: Config> =
		StorageDoubleMap<_, Twox64Concat, BlockNumberFor<T>, Blake2_128Concat, DueItemOf<T>, ()>;

	/// The last block whose due items were all handled; `None` before anything was ever scheduled.
	#[pallet::storage]
	pub type DueCursor<T: Config> = StorageValue<_, BlockNumberFor<T>>;

	/// Due items that failed, and the block in which they did. [`Pallet::process_due`] tries one
	/// again; it is forgotten when that succeeds, or when what it is about is over.
	#[pallet::storage]
	pub type StuckItems<T: Config> =
		StorageMap<_, Blake2_128Concat, DueItemOf<T>, BlockNumberFor<T>>;

	/// What the due-queue has done in the last block in which it handled an item, by both hooks
	/// together.
	#[pallet::storage]
	pub type LastServiced<T: Config> = StorageValue<_, Tally<BlockNumberFor<T>>, ValueQuery>;

	/// The state at genesis. The runtime endows the pallet's account with the minimum balance of
	/// the chain's own coin, so that all that is in escrow can leave to the last unit.
	#[pallet::genesis_config]
	#[derive(frame_support::DefaultNoBound)]
	pub struct GenesisConfig<T: Config> {
		/// Every rate, window and size, each within the range that [`Parameters`] gives for it.
		pub parameters: Parameters<BlockNumberFor<T>>,
		/// The names of the first categories, numbered from 0. Each has 1 to [`MAX_CATEGORY_NAME`]
		/// bytes of UTF-8.
		pub categories: Vec<String>,
	}

	#[pallet::genesis_build]
	impl<T: Config> BuildGenesisConfig for GenesisConfig<T> {
		fn build(&self) {
			assert!(
				self.parameters.validate(T::MaxServicedItems::get(), T::MaxDueShare::get()).is_ok(),
				"a parameter of jobs is out of its range"
			);
			CurrentParameters::<T>::put(&self.parameters);
			for name in &self.categories {
				let name = CategoryName::try_from(name.clone().into_bytes());
				let added = name.map(Pallet::<T>::add_category_named);
				assert!(matches!(added, Ok(Ok(_))), "a category's name is empty or too long");
			}
			// The account outlives its last coin, in whatever asset.
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
			assert!(T::MaxMilestones::get() <= 64, "billed milestones are 64 bits");
			assert!(T::MaxMilestones::get() > 0, "a fixed contract needs a milestone");
			assert!(T::MaxOpenInvoices::get() > 0, "a contract needs an invoice");
			assert!(T::MaxServicedItems::get() > 0, "the queue would stand still");
			assert!(T::MaxRemovedApplications::get() > 0, "closed jobs would never go");
		}

		#[cfg(feature = "try-runtime")]
		fn try_state(_: BlockNumberFor<T>) -> Result<(), sp_runtime::TryRuntimeError> {
			Self::do_try_state()
		}
	}

	#[pallet::view_functions]
	impl<T: Config> Pallet<T> {
		/// The parameters in force.
		pub fn parameters() -> Parameters<BlockNumberFor<T>> {
			CurrentParameters::<T>::get()
		}

		/// A job and what it is now; `None` if it was never posted, or was closed and removed.
		pub fn job(job: JobId) -> Option<(JobOf<T>, JobStage)> {
			let record = Jobs::<T>::get(job)?;
			let stage = record.stage(Self::now());
			Some((record, stage))
		}

		/// An application; `None` if there is none, or not any more.
		pub fn application(
			job: JobId,
			applicant: T::AccountId,
		) -> Option<Application<T::AccountId>> {
			Applications::<T>::get(job, applicant)
		}

		/// What was agreed, an offer or contract, and what it is now; `None` if there is none, or
		/// not any more.
		pub fn contract(
			contract: ContractId,
		) -> Option<(AgreementOf<T>, ContractOf<T>, Stage<BlockNumberFor<T>>)> {
			let (agreement, record) = Self::load_contract(contract).ok()?;
			let stage = Self::contract_stage(&agreement, &record);
			Some((agreement, record, stage))
		}

		/// The hash that accepting the offer must repeat: BLAKE2b-256 of the encoded [`Agreement`].
		/// `None` if there is no such offer or contract, or not any more.
		pub fn terms_hash(contract: ContractId) -> Option<Hash> {
			Agreements::<T>::get(contract).map(|agreement| Self::hash_of(&agreement))
		}

		/// The proposal to renew a contract, and the hash that accepting it must repeat; `None` if
		/// there is none, or not any more. It may have expired.
		pub fn renewal(contract: ContractId) -> Option<(RenewalOf<T>, Hash)> {
			let renewal = Renewals::<T>::get(contract)?;
			let hash = Self::hash_of(&renewal.agreement);
			Some((renewal, hash))
		}

		/// What the parties of a contract that is over have said of each other so far; `None` if
		/// nothing can be said yet, or not any more.
		pub fn reviews(contract: ContractId) -> Option<ReviewOf<T>> {
			Reviews::<T>::get(contract)
		}

		/// An invoice that is open or disputed; `None` if there is none, or not any more.
		pub fn invoice(invoice: InvoiceId) -> Option<InvoiceOf<T>> {
			Invoices::<T>::get(invoice)
		}

		/// What an offer with these terms under this job would cost, in the smallest unit of the
		/// job's currency. `None` if there is no such job, the terms or the currency would be
		/// refused, or no balance can hold the total. Whether the job is open and the client can
		/// pay is not looked at.
		pub fn quote(job: JobId, terms: TermsOf<T>) -> Option<OfferQuote> {
			Self::quote_of(job, terms)
		}

		/// What renewing a contract under these terms would cost its client, if it were accepted
		/// now. `None` if there is no such contract, it cannot be billed any more or was renewed,
		/// the terms or the currency would be refused, or no balance can hold the total. Neither
		/// whether an invoice is disputed nor the standing of the parties is looked at, nor whether
		/// the client can pay.
		pub fn quote_renewal(contract: ContractId, terms: TermsOf<T>) -> Option<RenewalQuote> {
			Self::quote_of_renewal(contract, terms)
		}

		/// How far the free escrow of a contract goes, rounded down to whole milestones or weeks,
		/// fees included. Of an hourly offer, which has no first day yet, the day is counted from 1
		/// January 1970. `None` if there is no such contract.
		pub fn funded_until(contract: ContractId) -> Option<FundedUntil> {
			let (agreement, record) = Self::load_contract(contract).ok()?;
			Some(Self::reach_of(&agreement, &record))
		}

		/// What [`Pallet::withdraw_surplus`] would pay out now, in the smallest unit of the
		/// contract's currency: zero for an offer. `None` if there is no such contract.
		pub fn surplus(contract: ContractId) -> Option<Balance> {
			let (agreement, record) = Self::load_contract(contract).ok()?;
			Some(Self::surplus_of(&agreement, &record))
		}

		/// What is kept for an account in an asset, in its smallest unit, and until when; `None` if
		/// nothing is.
		pub fn unclaimed(
			account: T::AccountId,
			asset: AssetKind,
		) -> Option<Unclaimed<BlockNumberFor<T>>> {
			UnclaimedAmounts::<T>::get(account, asset)
		}
	}
}
