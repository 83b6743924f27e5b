// SPDX-License-Identifier: Apache-2.0

//! Calls. Their implementation is in `dispatchable_impls`.

use frame_support::pallet_macros::*;

/// The calls.
#[pallet_section]
mod calls {
	#[pallet::call]
	impl<T: Config> Pallet<T> {
		/// Registers the signer as a member and holds the deposit. The first `join` of an account
		/// fixes its referrer: a returning member repeats the referrer or names none. Any member
		/// in good standing can be the referrer, inviter or not. All invitations of the account
		/// end, and their deposits are released to the inviters.
		///
		/// ## Origin
		/// Signed by the account that joins.
		///
		/// ## Complexity
		/// O(i) in the number of invitations of the account, at most [`Config::MaxInvitations`].
		/// The weight of missing invitations is refunded.
		///
		/// ## Emits
		/// [`Event::MemberJoined`].
		///
		/// ## Errors
		/// - [`Error::AlreadyMember`]
		/// - [`Error::Suspended`]: a former member with a suspension
		/// - [`Error::NoRoles`], [`Error::ProfileEmpty`]
		/// - [`Error::ReferrerIsSelf`], [`Error::ReferrerNotMember`], [`Error::ReferrerSuspended`],
		///   [`Error::ReferrerFixed`]
		/// - the ledger's error if the deposit cannot be held
		#[pallet::call_index(0)]
		#[pallet::weight(T::WeightInfo::join(T::MaxInvitations::get()))]
		pub fn join(
			origin: OriginFor<T>,
			roles: Roles,
			profile: ContentId,
			referrer: Option<T::AccountId>,
		) -> DispatchResultWithPostInfo {
			let who = ensure_signed(origin)?;
			let ended = Self::do_join(&who, roles, profile, referrer)?;
			Ok(Some(T::WeightInfo::join(ended)).into())
		}

		/// Replaces roles and profile. A dropped role ends no open item: roles are checked when an
		/// item is opened.
		///
		/// ## Origin
		/// Signed by the member, suspended or not.
		///
		/// ## Complexity
		/// O(1).
		///
		/// ## Emits
		/// [`Event::ProfileUpdated`].
		///
		/// ## Errors
		/// - [`Error::NotMember`]
		/// - [`Error::NoRoles`], [`Error::ProfileEmpty`]
		#[pallet::call_index(1)]
		#[pallet::weight(T::WeightInfo::update_profile())]
		pub fn update_profile(
			origin: OriginFor<T>,
			roles: Roles,
			profile: ContentId,
		) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_update_profile(who, roles, profile)
		}

		/// Sets the account that receives the member's pay, also for work that was begun before.
		/// `None`: the member's own account.
		///
		/// ## Origin
		/// Signed by the member, suspended or not.
		///
		/// ## Complexity
		/// O(1).
		///
		/// ## Emits
		/// [`Event::PayoutAccountSet`].
		///
		/// ## Errors
		/// - [`Error::NotMember`]
		#[pallet::call_index(2)]
		#[pallet::weight(T::WeightInfo::set_payout_account())]
		pub fn set_payout_account(
			origin: OriginFor<T>,
			account: Option<T::AccountId>,
		) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_set_payout_account(who, account)
		}

		/// Ends the membership of the signer and releases the deposit.
		///
		/// ## Origin
		/// Signed by the member, suspended or not.
		///
		/// ## Complexity
		/// O(1).
		///
		/// ## Emits
		/// [`Event::MemberLeft`].
		///
		/// ## Errors
		/// - [`Error::NotMember`]
		/// - [`Error::ItemsOpen`]
		#[pallet::call_index(3)]
		#[pallet::weight(T::WeightInfo::leave())]
		pub fn leave(origin: OriginFor<T>) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_leave(who)
		}

		/// Suspends a member, who opens no item until reinstated. Open items go on, and pay is
		/// still due. A suspended former member cannot join until reinstated.
		///
		/// ## Origin
		/// [`Config::CouncilOrigin`].
		///
		/// ## Complexity
		/// O(1).
		///
		/// ## Emits
		/// [`Event::MemberSuspended`].
		///
		/// ## Errors
		/// - [`Error::NotMember`]: the account has never joined
		/// - [`Error::AlreadySuspended`]
		/// - [`Error::ReasonEmpty`]
		#[pallet::call_index(4)]
		#[pallet::weight(T::WeightInfo::suspend())]
		pub fn suspend(
			origin: OriginFor<T>,
			account: T::AccountId,
			reason: ContentId,
		) -> DispatchResult {
			T::CouncilOrigin::ensure_origin(origin)?;
			Self::do_suspend(account, reason)
		}

		/// Lifts the suspension of a member or former member.
		///
		/// ## Origin
		/// [`Config::CouncilOrigin`].
		///
		/// ## Complexity
		/// O(1).
		///
		/// ## Emits
		/// [`Event::MemberReinstated`].
		///
		/// ## Errors
		/// - [`Error::NotSuspended`]
		#[pallet::call_index(5)]
		#[pallet::weight(T::WeightInfo::reinstate())]
		pub fn reinstate(origin: OriginFor<T>, account: T::AccountId) -> DispatchResult {
			T::CouncilOrigin::ensure_origin(origin)?;
			Self::do_reinstate(account)
		}

		/// Changes the parameters. Deposits on hold do not change. A new half-life holds at once,
		/// for every day since a record was last written.
		///
		/// ## Origin
		/// [`Config::GovernanceOrigin`].
		///
		/// ## Complexity
		/// O(1).
		///
		/// ## Emits
		/// [`Event::ParametersChanged`].
		///
		/// ## Errors
		/// - [`Error::ParameterOutOfRange`]
		#[pallet::call_index(6)]
		#[pallet::weight(T::WeightInfo::set_parameters())]
		pub fn set_parameters(origin: OriginFor<T>, parameters: Parameters) -> DispatchResult {
			T::GovernanceOrigin::ensure_origin(origin)?;
			Self::do_set_parameters(parameters)
		}

		/// Gives a starting balance to an account that has never joined, and records the inviter.
		/// The gift belongs to the newcomer at once. A second gift of the same inviter adds to the
		/// record.
		///
		/// ## Origin
		/// Signed by a member in good standing, in any role. The gift is transferred from the
		/// signer, whose account stays alive, and the deposit for the record is held.
		///
		/// ## Complexity
		/// O(i) in the number of invitations of the account, at most [`Config::MaxInvitations`].
		///
		/// ## Emits
		/// [`Event::Invited`].
		///
		/// ## Errors
		/// - [`Error::NotMember`], [`Error::Suspended`]: the inviter
		/// - [`Error::HasJoinedBefore`]: the account, also the inviter's own
		/// - [`Error::GiftTooSmall`]: less than [`Pallet::minimum_gift`]
		/// - [`Error::TooManyInvitations`]
		/// - the ledger's error if the gift cannot be transferred or the deposit cannot be held
		#[pallet::call_index(7)]
		#[pallet::weight(T::WeightInfo::invite())]
		pub fn invite(
			origin: OriginFor<T>,
			account: T::AccountId,
			gift: Balance,
		) -> DispatchResult {
			let inviter = ensure_signed(origin)?;
			Self::do_invite(inviter, account, gift)
		}

		/// Removes an invitation and releases the deposit for it. The gift stays with the newcomer.
		///
		/// ## Origin
		/// Signed by the inviter, also when suspended or no longer a member.
		///
		/// ## Complexity
		/// O(i) in the number of invitations of the account, at most [`Config::MaxInvitations`].
		///
		/// ## Emits
		/// [`Event::InvitationWithdrawn`].
		///
		/// ## Errors
		/// - [`Error::InvitationNotFound`]
		#[pallet::call_index(8)]
		#[pallet::weight(T::WeightInfo::withdraw_invitation())]
		pub fn withdraw_invitation(origin: OriginFor<T>, account: T::AccountId) -> DispatchResult {
			let inviter = ensure_signed(origin)?;
			Self::do_withdraw_invitation(inviter, account)
		}

		/// Removes the record of a pair, [`HALF_LIVES_TO_FORGET`] half-lives after the last
		/// contract that counted. The reputations of both do not change.
		///
		/// ## Origin
		/// Signed by any account.
		///
		/// ## Complexity
		/// O(1).
		///
		/// ## Emits
		/// [`Event::PairForgotten`].
		///
		/// ## Errors
		/// - [`Error::PairNotFound`], [`Error::PairTooRecent`]
		#[pallet::call_index(9)]
		#[pallet::weight(T::WeightInfo::forget_pair())]
		pub fn forget_pair(
			origin: OriginFor<T>,
			client: T::AccountId,
			talent: T::AccountId,
		) -> DispatchResult {
			ensure_signed(origin)?;
			Self::do_forget_pair(client, talent)
		}
	}
}
