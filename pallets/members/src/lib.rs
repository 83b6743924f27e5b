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
mod impls;
pub mod math;
#[cfg(test)]
mod mock;
// Code that codec generates for enums; no type here casts.
#[allow(clippy::cast_possible_truncation)]
pub mod parameters;
pub mod reputation;
#[cfg(test)]
mod tests;
mod try_state;
// Code that codec generates for enums; no type here casts.
#[allow(clippy::cast_possible_truncation)]
pub mod types;
mod views;
pub mod weights;

pub use pallet::*;
pub use parameters::*;
pub use reputation::*;
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
		pallet_prelude::*,
		traits::{fungible, UnixTime},
	};
	use frame_system::pallet_prelude::*;
	use sp_runtime::traits::BlockNumberProvider;
	use talent_primitives::{
		Balance, ContentId, Item, OpenRecords, Roles, WorkSide, MAX_UNRELATED_CLIENTS,
	};

	#[pallet::config]
	pub trait Config: frame_system::Config {
		/// Holds deposits and transfers gifts, in BTRST.
		type Deposits: fungible::MutateHold<
				Self::AccountId,
				Reason = Self::RuntimeHoldReason,
				Balance = Balance,
			> + fungible::Mutate<Self::AccountId>;

		/// The reasons of holds in the runtime.
		type RuntimeHoldReason: From<HoldReason>;

		/// The origin that changes the parameters.
		type GovernanceOrigin: EnsureOrigin<Self::RuntimeOrigin>;

		/// The origin that suspends and reinstates.
		type CouncilOrigin: EnsureOrigin<Self::RuntimeOrigin>;

		/// The clock of first joinings, in blocks.
		type BlockNumberProvider: BlockNumberProvider<BlockNumber = BlockNumberFor<Self>>;

		/// The clock of reputation, which fades by UTC days.
		type Time: UnixTime;

		/// The records of the pallets that open and close items: jobs, referrals, screening and
		/// jury. Read by `try_state` only.
		type OpenRecords: OpenRecords<Self::AccountId>;

		/// The most invitations of one account on record. At least 1.
		#[pallet::constant]
		type MaxInvitations: Get<u32>;

		/// The weights of calls and of the port `Reputation`.
		type WeightInfo: WeightInfo;

		/// Fixtures of benchmarks.
		#[cfg(feature = "runtime-benchmarks")]
		type BenchmarkHelper: crate::benchmarking::BenchmarkHelper;
	}

	/// A member of this runtime.
	pub type MemberOf<T> = crate::Member<<T as frame_system::Config>::AccountId>;
	/// The first `join` of an account of this runtime.
	pub type FirstJoiningOf<T> =
		FirstJoining<<T as frame_system::Config>::AccountId, BlockNumberFor<T>>;
	/// An open item of this runtime.
	pub type ItemOf<T> = Item<<T as frame_system::Config>::AccountId>;
	/// The invitations of one account.
	pub type InvitationsOf<T> = BoundedVec<
		Invitation<<T as frame_system::Config>::AccountId>,
		<T as Config>::MaxInvitations,
	>;

	/// Clients of one talent, related neither to the talent nor to each other.
	pub type UnrelatedClientsOf<T> =
		BoundedVec<<T as frame_system::Config>::AccountId, ConstU32<MAX_UNRELATED_CLIENTS>>;

	/// The reasons for which this pallet holds coins.
	#[pallet::composite_enum]
	pub enum HoldReason {
		/// The deposit of a member, until the member leaves.
		#[codec(index = 0)]
		Membership,
		/// The deposits of an inviter, each until the newcomer joins or the inviter withdraws the
		/// invitation.
		#[codec(index = 1)]
		Invitation,
	}

	/// The storage version of this code.
	const STORAGE_VERSION: StorageVersion = StorageVersion::new(0);

	#[pallet::pallet]
	#[pallet::storage_version(STORAGE_VERSION)]
	pub struct Pallet<T>(_);

	/// The parameters in force.
	#[pallet::storage]
	pub type CurrentParameters<T> = StorageValue<_, Parameters, ValueQuery>;

	/// The members.
	#[pallet::storage]
	pub type Members<T: Config> =
		StorageMap<_, Blake2_128Concat, T::AccountId, MemberOf<T>, OptionQuery>;

	/// The open items of each member, which bind the account and block `leave`.
	/// [`Member::open_items`] is their number.
	#[pallet::storage]
	pub type OpenItems<T: Config> = StorageDoubleMap<
		_,
		Blake2_128Concat,
		T::AccountId,
		Blake2_128Concat,
		ItemOf<T>,
		(),
		OptionQuery,
	>;

	/// The suspended accounts, with the content address of the reason. Outlives the membership.
	#[pallet::storage]
	pub type Suspensions<T: Config> =
		StorageMap<_, Blake2_128Concat, T::AccountId, ContentId, OptionQuery>;

	/// The accounts that have ever joined, with block and referrer of the first `join`. Never
	/// changed and never removed, so the referrer is fixed for good.
	#[pallet::storage]
	pub type Referrers<T: Config> =
		StorageMap<_, Blake2_128Concat, T::AccountId, FirstJoiningOf<T>, OptionQuery>;

	/// The invitations of accounts that have never joined. Never an empty list.
	#[pallet::storage]
	pub type Invitations<T: Config> =
		StorageMap<_, Blake2_128Concat, T::AccountId, InvitationsOf<T>, ValueQuery>;

	/// The reputations. Never removed: an account that leaves and joins again keeps its reputation.
	#[pallet::storage]
	pub type Reputations<T: Config> =
		StorageMap<_, Blake2_128Concat, T::AccountId, TrackRecord, ValueQuery>;

	/// The weights of pairs: client, then talent.
	#[pallet::storage]
	pub type Pairs<T: Config> = StorageDoubleMap<
		_,
		Blake2_128Concat,
		T::AccountId,
		Blake2_128Concat,
		T::AccountId,
		Pair,
		OptionQuery,
	>;

	/// The first clients of a talent under whose contracts weight has counted, related neither to
	/// the talent nor to each other at that moment. Never an empty list.
	#[pallet::storage]
	pub type UnrelatedClients<T: Config> =
		StorageMap<_, Blake2_128Concat, T::AccountId, UnrelatedClientsOf<T>, ValueQuery>;

	#[pallet::genesis_config]
	#[derive(frame_support::DefaultNoBound)]
	pub struct GenesisConfig<T: Config> {
		/// The parameters.
		pub parameters: Parameters,
		/// The members: account, roles, bytes of the profile's content address, and referrer. A
		/// referrer stands earlier in the list. Each member needs the deposit in free coins.
		pub members: Vec<(T::AccountId, Roles, Vec<u8>, Option<T::AccountId>)>,
	}

	#[pallet::genesis_build]
	impl<T: Config> BuildGenesisConfig for GenesisConfig<T> {
		// A chain with an invalid genesis must not start.
		#[allow(clippy::panic)]
		fn build(&self) {
			assert!(
				self.parameters.validate().is_ok(),
				"the members' parameters are out of their ranges: {:?}",
				self.parameters
			);
			CurrentParameters::<T>::put(&self.parameters);
			for (who, roles, profile, referrer) in &self.members {
				let Ok(profile) = ContentId::try_from(profile.clone()) else {
					panic!("the profile of {who:?} is too long for a content address");
				};
				if let Err(error) = Pallet::<T>::do_join(who, *roles, profile, referrer.clone()) {
					panic!("{who:?} cannot be a member from the start: {error:?}");
				}
			}
		}
	}

	#[pallet::hooks]
	impl<T: Config> Hooks<BlockNumberFor<T>> for Pallet<T> {
		fn integrity_test() {
			assert!(T::MaxInvitations::get() > 0, "nobody could be invited");
		}

		#[cfg(feature = "try-runtime")]
		fn try_state(_: BlockNumberFor<T>) -> Result<(), sp_runtime::TryRuntimeError> {
			Self::do_try_state()
		}
	}

	// FRAME's macro does not take view functions from a section.
	#[pallet::view_functions]
	impl<T: Config> Pallet<T> {
		/// Returns the record of a member.
		pub fn member(account: T::AccountId) -> Option<MemberOf<T>> {
			Members::<T>::get(account)
		}

		/// Returns a page of the open items of an account.
		///
		/// The items come in the order of the storage keys, which has no meaning: those after
		/// `after`, or from the first one on. A page has at most `limit` items, and at most
		/// [`MAX_ITEMS_PER_PAGE`]. A shorter page is the last one.
		///
		/// `after` is the last item of the page before and need not be open any more. An item that
		/// is open all the while is in exactly one page, every other item in at most one.
		///
		/// ## Complexity
		/// One read for each item of the page, and one more.
		pub fn open_items(
			account: T::AccountId,
			after: Option<ItemOf<T>>,
			limit: u32,
		) -> Vec<ItemOf<T>> {
			Self::items_after(account, after, limit)
		}

		/// Returns the standing of an account, member or not.
		pub fn standing(account: T::AccountId) -> MemberStanding {
			Self::standing_of(&account)
		}

		/// Returns the referrer of an account, whether the two are members now or not.
		pub fn referrer(account: T::AccountId) -> Option<T::AccountId> {
			Referrers::<T>::get(account)?.referrer
		}

		/// Returns the first `join` of an account, which may have left since.
		pub fn first_joining(account: T::AccountId) -> Option<FirstJoiningOf<T>> {
			Referrers::<T>::get(account)
		}

		/// Returns the invitations of an account that has never joined.
		pub fn invitations(account: T::AccountId) -> InvitationsOf<T> {
			Invitations::<T>::get(account)
		}

		/// Returns the minimum gift of an inviter, in BTRST units: a minimum balance, the deposit
		/// of a member and the part for fees.
		pub fn minimum_gift() -> Balance {
			Self::minimum_gift_of(&CurrentParameters::<T>::get())
		}

		/// Returns the reputation of an account as of today, member or not.
		pub fn reputation(account: T::AccountId) -> ReputationSummary {
			Self::reputation_of(&account)
		}

		/// Returns the weight of a pair as of today, in BTRST units. `None` without a record. The
		/// next contract of the pair counts at most for the rest up to the cap.
		pub fn counted(client: T::AccountId, talent: T::AccountId) -> Option<Balance> {
			Self::counted_of(&client, &talent)
		}

		/// Returns the first clients of an account under whose contracts weight has counted,
		/// related neither to the account nor to each other: at most [`MAX_UNRELATED_CLIENTS`].
		pub fn unrelated_clients(account: T::AccountId) -> UnrelatedClientsOf<T> {
			UnrelatedClients::<T>::get(account)
		}

		/// Returns the parameters in force.
		pub fn parameters() -> Parameters {
			CurrentParameters::<T>::get()
		}
	}
}
