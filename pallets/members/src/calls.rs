// SPDX-License-Identifier: Apache-2.0

//! What can be called: who may, what happens, what is told and what is refused. What a call does is in
//! `dispatchable_impls`.

use frame_support::pallet_macros::*;

/// The calls.
#[pallet_section]
mod calls {
	#[pallet::call]
	impl<T: Config> Pallet<T> {
		/// Joins the network. The referrer is settled by the first time an account joins and never changes: whoever
		/// joins again may repeat it or leave it out. It may be one of those who invited the account, or anybody else.
		/// All invitations of the account are over, and their deposits go back to the inviters.
		///
		/// ## Origin
		/// Signed by the account that joins. The deposit is held from it.
		///
		/// ## Complexity
		/// O(invitations of the account), at most [`Config::MaxInvitations`]. What was not there is not charged.
		///
		/// ## Emits
		/// [`Event::MemberJoined`].
		///
		/// ## Errors
		/// - [`Error::AlreadyMember`], [`Error::Suspended`] (a former member whose suspension lasts)
		/// - [`Error::NoRoles`], [`Error::ProfileEmpty`]
		/// - [`Error::ReferrerIsSelf`], [`Error::ReferrerNotMember`], [`Error::ReferrerSuspended`],
		///   [`Error::ReferrerFixed`]
		/// - whatever the ledger answers when the deposit cannot be held
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

		/// Replaces roles and profile. A role that is dropped ends no commitment made under it: it is asked for when
		/// something new is begun, and only then.
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

		/// Says where pay goes from now on, also pay for work that was begun before. `None` is the member's own
		/// account.
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

		/// Leaves the network and gets the deposit back, all of what was held when joining.
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
		/// - [`Error::CommitmentsOpen`]
		#[pallet::call_index(3)]
		#[pallet::weight(T::WeightInfo::leave())]
		pub fn leave(origin: OriginFor<T>) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_leave(who)
		}

		/// Suspends a member: they begin nothing new until reinstated. What binds them already goes on, and what is
		/// owed to them is paid. Whoever has left can be suspended too, and then does not join again until reinstated.
		///
		/// ## Origin
		/// The council.
		///
		/// ## Complexity
		/// O(1).
		///
		/// ## Emits
		/// [`Event::MemberSuspended`].
		///
		/// ## Errors
		/// - [`Error::NotMember`] (has never joined), [`Error::AlreadySuspended`]
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

		/// Lifts a suspension, also that of somebody who has left since.
		///
		/// ## Origin
		/// The council.
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

		/// Changes the parameters. Deposits that are held already stay as they are. A new half-life holds at once, for
		/// every day since a record was last written.
		///
		/// ## Origin
		/// Governance.
		///
		/// ## Complexity
		/// O(1).
		///
		/// ## Emits
		/// [`Event::ParametersChanged`].
		///
		/// ## Errors
		/// - [`Error::DepositOutOfRange`], [`Error::InvitationDepositOutOfRange`], [`Error::GiftForFeesOutOfRange`]
		/// - [`Error::HalfLifeOutOfRange`], [`Error::PairCapOutOfRange`], [`Error::MinWeightOutOfRange`]
		#[pallet::call_index(6)]
		#[pallet::weight(T::WeightInfo::set_parameters())]
		pub fn set_parameters(origin: OriginFor<T>, parameters: Parameters) -> DispatchResult {
			T::GovernanceOrigin::ensure_origin(origin)?;
			Self::do_set_parameters(parameters)
		}

		/// Gives a starting balance to an account that has never joined, and records who gave it. The gift is the
		/// newcomer's at once and for good. Whoever gives again to the same account adds to the record.
		///
		/// ## Origin
		/// Signed by a member in good standing, whatever their roles. The gift is transferred from their account, which
		/// it must leave alive, and the deposit for the record is held from it.
		///
		/// ## Complexity
		/// O(invitations of the account), at most [`Config::MaxInvitations`].
		///
		/// ## Emits
		/// [`Event::Invited`].
		///
		/// ## Errors
		/// - [`Error::NotMember`], [`Error::Suspended`]: the inviter
		/// - [`Error::HasJoinedBefore`]: the account, also if it is the inviter's own
		/// - [`Error::GiftTooSmall`]: less than [`Pallet::minimum_gift`]
		/// - [`Error::TooManyInvitations`]
		/// - whatever the ledger answers when the gift or the deposit cannot be taken
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

		/// Takes an invitation back, and with it the deposit for the record. The gift stays given.
		///
		/// ## Origin
		/// Signed by the inviter, also if they are suspended or have left.
		///
		/// ## Complexity
		/// O(invitations of the account), at most [`Config::MaxInvitations`].
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

		/// Removes the record of what counted between a client and a talent, once nothing has for
		/// [`HALF_LIVES_TO_FORGET`] half-lives. Their reputations stay as they are.
		///
		/// ## Origin
		/// Signed by anybody.
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
