// SPDX-License-Identifier: Apache-2.0

use crate::{ports::NOT_CONNECTED, SkillId};
use alloc::vec::Vec;
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::{dispatch::DispatchResult, weights::Weight};
use scale_info::TypeInfo;
use sp_runtime::DispatchError;

/// A pool of people who can be drawn. Each belongs to one pallet, which alone lets people in and
/// out.
#[derive(
	Clone,
	Copy,
	Debug,
	PartialEq,
	Eq,
	PartialOrd,
	Ord,
	Encode,
	Decode,
	DecodeWithMemTracking,
	MaxEncodedLen,
	TypeInfo,
)]
pub enum PoolId {
	/// Those who judge one skill. Screening's.
	#[codec(index = 0)]
	Screeners(SkillId),
	/// Those who judge disputes. The jury's.
	#[codec(index = 1)]
	Jurors,
	/// Jurors who know one skill and can say what is reasonable in it. The jury's.
	#[codec(index = 2)]
	Eyewitnesses(SkillId),
	/// Those who organise disputes. The jury's.
	#[codec(index = 3)]
	Arbitrators,
}

/// What somebody is drawn for. The owner of the pool never uses a (case, round) twice: that alone
/// would be a second try.
#[derive(
	Clone,
	Copy,
	Debug,
	PartialEq,
	Eq,
	PartialOrd,
	Ord,
	Encode,
	Decode,
	DecodeWithMemTracking,
	MaxEncodedLen,
	TypeInfo,
)]
pub struct Subject {
	/// From whom.
	pub pool: PoolId,
	/// The owner's number of the request or dispute.
	pub case_id: u32,
	/// The panel of that case, counted as its owner likes.
	pub round: u32,
}

/// Whether somebody who has asked to leave a pool is out of it.
#[derive(
	Clone,
	Copy,
	Debug,
	PartialEq,
	Eq,
	Encode,
	Decode,
	DecodeWithMemTracking,
	MaxEncodedLen,
	TypeInfo,
)]
pub enum Exit<BlockNumber> {
	/// The slot is free and nothing can be drawn from it: the bond may go.
	#[codec(index = 0)]
	Complete,
	/// A freeze that was made before is not over yet: they can still be drawn for it, or sit on its
	/// panel.
	#[codec(index = 1)]
	Waiting {
		/// From this block on nothing stands in the way but freezes that anybody can expire; mostly
		/// it is much earlier.
		until: BlockNumber,
	},
}

/// Somebody in a pool.
#[derive(
	Clone,
	Copy,
	Debug,
	PartialEq,
	Eq,
	Encode,
	Decode,
	DecodeWithMemTracking,
	MaxEncodedLen,
	TypeInfo,
)]
pub struct PoolMember<BlockNumber> {
	/// Their slot: the same from joining to the completed exit.
	pub slot: u32,
	/// When they joined.
	pub joined_at: BlockNumber,
	/// Whether they have asked to leave: no new freeze sees them.
	pub leaving: bool,
	/// How many seats they hold, over all subjects of the pool.
	pub seats: u32,
}

/// Somebody who was drawn for a subject.
#[derive(
	Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct Seat<AccountId> {
	/// Who was drawn.
	pub who: AccountId,
	/// Whether the seat was given up ([`Sortition::vacate`]). They are not drawn for this subject
	/// again.
	pub vacated: bool,
}

/// How far a draw has come.
#[derive(
	Clone,
	Copy,
	Debug,
	PartialEq,
	Eq,
	Encode,
	Decode,
	DecodeWithMemTracking,
	MaxEncodedLen,
	TypeInfo,
)]
pub enum Progress {
	/// All seats that were wanted are taken.
	#[codec(index = 0)]
	Complete,
	/// The attempts of this call are used up; the next call goes on where this one stopped.
	#[codec(index = 1)]
	Unfinished,
	/// Nobody more can be drawn for this subject, ever. Make do with those who are seated, be it
	/// none.
	#[codec(index = 2)]
	Exhausted,
}

/// What one call of [`Sortition::draw`] has done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Drawn<AccountId> {
	/// Who was seated by this call, in the order in which they were drawn.
	pub newly: Vec<AccountId>,
	/// How many attempts this call has made: what it costs ([`Sortition::draw_weight`]).
	pub attempts: u32,
	/// How far the draw has come.
	pub progress: Progress,
}

/// Gate: pools of people, and draws from them that nobody can foresee or repeat.
///
/// The course of a case: [`freeze`](Self::freeze) → wait until [`is_ready`](Self::is_ready) (the
/// seed must not be known when the pool is frozen; that takes one to two epochs) →
/// [`draw`](Self::draw), repeated while `Unfinished` → [`vacate`](Self::vacate) and `draw` again to
/// replace somebody → [`release`](Self::release) when the case is over.
///
/// Asked by screening and jury, answered by sortition.
pub trait Sortition<AccountId, BlockNumber> {
	/// Gives `who` a slot. One for each account and pool; the bond behind it is the caller's
	/// business. They count for freezes made from now on, once they have been in the pool for the
	/// minimum tenure.
	///
	/// Refused while an earlier exit of `who` is not complete.
	fn join(pool: PoolId, who: &AccountId) -> DispatchResult;

	/// `who` wants to leave, or must: from now on no new freeze sees them. Earlier ones still do,
	/// so the exit may have to wait; it cannot be taken back. Asking again answers how it stands,
	/// and completes it if it can be ([`complete_exit`](Self::complete_exit)).
	///
	/// On [`Exit::Complete`] the slot is free and `who` is forgotten.
	fn leave(pool: PoolId, who: &AccountId) -> Result<Exit<BlockNumber>, DispatchError>;

	/// Completes the exit of somebody who has asked to leave, if every freeze from before is over;
	/// else says until when it waits at most. Fails if they have not asked, or are not in the pool.
	fn complete_exit(pool: PoolId, who: &AccountId) -> Result<Exit<BlockNumber>, DispatchError>;

	/// What the pool knows of `who`; `None` if they are not in it, or their exit is complete.
	fn member(pool: PoolId, who: &AccountId) -> Option<PoolMember<BlockNumber>>;

	/// Whether `who` holds a seat of any subject of the pool, and so cannot be out of it yet.
	fn is_seated(pool: PoolId, who: &AccountId) -> bool {
		Self::member(pool, who).is_some_and(|member| member.seats > 0)
	}

	/// How many are in the pool and have not asked to leave.
	fn pool_size(pool: PoolId) -> u32;

	/// Fixes who can be drawn for `subject`: those who are in the pool now, are not leaving, and
	/// have been in for the minimum tenure. And fixes the seed that will draw them: one that nobody
	/// knows yet. A pool may be empty.
	///
	/// Refused if the subject is frozen already.
	fn freeze(subject: Subject) -> DispatchResult;

	/// Whether the seed of `subject` is known, so that it can be drawn. `false` without a freeze,
	/// or when it has expired.
	fn is_ready(subject: Subject) -> bool;

	/// The block in which it is worth asking again whether `subject` is ready: an estimate, never
	/// in the past. The current block if it is ready; `None` without a freeze, or when it has
	/// expired.
	fn ready_at(subject: Subject) -> Option<BlockNumber>;

	/// The block from which the freeze of `subject` counts as released, whatever its owner does:
	/// seats unlock and nobody can be drawn any more. `None` without a freeze.
	fn expires_at(subject: Subject) -> Option<BlockNumber>;

	/// Draws until `seats` seats of `subject` are taken and not vacated, counting those that
	/// already are; makes at most `attempts` attempts and goes on where the last call stopped.
	/// Never draws anybody twice for a subject.
	///
	/// `eligible` returns `true` for a drawn account that may sit, which is seated then. It is
	/// asked at most once for each account, so its answer is for good. For the draw to be the same
	/// for every caller at any time, it must depend on nothing but who was seated before and facts
	/// that its caller has fixed before the seed was known (the parties of the case, who brought
	/// whom), or that nobody can change to their advantage. It must not change anything by this
	/// port.
	///
	/// Fails without a freeze, when it has expired, before it is ready, or if more seats are wanted
	/// than a subject can have.
	fn draw(
		subject: Subject,
		seats: u32,
		attempts: u32,
		eligible: impl FnMut(&AccountId) -> bool,
	) -> Result<Drawn<AccountId>, DispatchError>;

	/// All who were drawn for `subject` so far, in the order in which they were. Empty without a
	/// freeze.
	fn seats(subject: Subject) -> Vec<Seat<AccountId>>;

	/// `who` gives up their seat of `subject`, or loses it: the next [`draw`](Self::draw) fills it.
	/// Fails if they hold none.
	fn vacate(subject: Subject, who: &AccountId) -> DispatchResult;

	/// The case is over: all seats of `subject` unlock, and exits no longer wait for it. Nothing
	/// happens if there is no freeze, or no longer.
	fn release(subject: Subject);

	/// The most that [`join`](Self::join) takes.
	fn join_weight() -> Weight;
	/// The most that [`leave`](Self::leave) and [`complete_exit`](Self::complete_exit) take.
	fn leave_weight() -> Weight;
	/// The most that [`freeze`](Self::freeze) takes.
	fn freeze_weight() -> Weight;
	/// The most that a [`draw`](Self::draw) takes that makes so many attempts, without what
	/// `eligible` takes for each. With zero attempts it covers asking [`is_ready`](Self::is_ready),
	/// [`ready_at`](Self::ready_at) and [`expires_at`](Self::expires_at), too.
	fn draw_weight(attempts: u32) -> Weight;
	/// The most that [`vacate`](Self::vacate) takes.
	fn vacate_weight() -> Weight;
	/// The most that [`release`](Self::release) takes if so many were drawn, vacated seats
	/// included.
	fn release_weight(drawn: u32) -> Weight;

	/// For benchmarks: the seed of `subject` is known from now on, and all who were in the pool at
	/// the freeze have been there long enough.
	#[cfg(feature = "runtime-benchmarks")]
	fn make_ready(_: Subject) {}
}

/// There are no pools.
impl<AccountId, BlockNumber> Sortition<AccountId, BlockNumber> for () {
	fn join(_: PoolId, _: &AccountId) -> DispatchResult {
		Err(NOT_CONNECTED)
	}

	fn leave(_: PoolId, _: &AccountId) -> Result<Exit<BlockNumber>, DispatchError> {
		Err(NOT_CONNECTED)
	}

	fn complete_exit(_: PoolId, _: &AccountId) -> Result<Exit<BlockNumber>, DispatchError> {
		Err(NOT_CONNECTED)
	}

	fn member(_: PoolId, _: &AccountId) -> Option<PoolMember<BlockNumber>> {
		None
	}

	fn pool_size(_: PoolId) -> u32 {
		0
	}

	fn freeze(_: Subject) -> DispatchResult {
		Err(NOT_CONNECTED)
	}

	fn is_ready(_: Subject) -> bool {
		false
	}

	fn ready_at(_: Subject) -> Option<BlockNumber> {
		None
	}

	fn expires_at(_: Subject) -> Option<BlockNumber> {
		None
	}

	fn draw(
		_: Subject,
		_: u32,
		_: u32,
		_: impl FnMut(&AccountId) -> bool,
	) -> Result<Drawn<AccountId>, DispatchError> {
		Err(NOT_CONNECTED)
	}

	fn seats(_: Subject) -> Vec<Seat<AccountId>> {
		Vec::new()
	}

	fn vacate(_: Subject, _: &AccountId) -> DispatchResult {
		Err(NOT_CONNECTED)
	}

	fn release(_: Subject) {}

	fn join_weight() -> Weight {
		Weight::zero()
	}

	fn leave_weight() -> Weight {
		Weight::zero()
	}

	fn freeze_weight() -> Weight {
		Weight::zero()
	}

	fn draw_weight(_: u32) -> Weight {
		Weight::zero()
	}

	fn vacate_weight() -> Weight {
		Weight::zero()
	}

	fn release_weight(_: u32) -> Weight {
		Weight::zero()
	}
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn the_unit_refuses() {
		type Unit = ();
		let pool = PoolId::Jurors;
		let subject = Subject { pool, case_id: 1, round: 0 };
		assert_eq!(<Unit as Sortition<u64, u32>>::join(pool, &1), Err(NOT_CONNECTED));
		assert_eq!(<Unit as Sortition<u64, u32>>::leave(pool, &1), Err(NOT_CONNECTED));
		assert_eq!(<Unit as Sortition<u64, u32>>::complete_exit(pool, &1), Err(NOT_CONNECTED));
		assert_eq!(<Unit as Sortition<u64, u32>>::freeze(subject), Err(NOT_CONNECTED));
		assert_eq!(
			<Unit as Sortition<u64, u32>>::draw(subject, 3, 10, |_| true),
			Err(NOT_CONNECTED)
		);
		assert_eq!(<Unit as Sortition<u64, u32>>::vacate(subject, &1), Err(NOT_CONNECTED));
	}

	#[test]
	fn the_unit_knows_nobody() {
		type Unit = ();
		let pool = PoolId::Screeners(7);
		let subject = Subject { pool, case_id: 1, round: 0 };
		assert_eq!(<Unit as Sortition<u64, u32>>::member(pool, &1), None);
		assert!(!<Unit as Sortition<u64, u32>>::is_seated(pool, &1));
		assert_eq!(<Unit as Sortition<u64, u32>>::pool_size(pool), 0);
		assert!(!<Unit as Sortition<u64, u32>>::is_ready(subject));
		assert_eq!(<Unit as Sortition<u64, u32>>::ready_at(subject), None);
		assert_eq!(<Unit as Sortition<u64, u32>>::expires_at(subject), None);
		assert_eq!(<Unit as Sortition<u64, u32>>::seats(subject), Vec::new());
		<Unit as Sortition<u64, u32>>::release(subject);
	}
}
