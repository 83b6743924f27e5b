// SPDX-License-Identifier: Apache-2.0

//! Who is paid for a case, and out of whose deposit. Deposits are at least what can be owed, so whoever serves is paid.

use crate::{
	math, money::NATIVE, Appeal, Ballot, Basis, CaseOf, Config, Event, HoldReason, Involved,
	Pallet, Round, Side, Stake, State, Terms,
};
use alloc::vec::Vec;
use sp_runtime::Perbill;
use talent_primitives::{Balance, CaseId, Membership};

/// What somebody is paid for.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Work {
	/// A commitment that a settlement has kept from being revealed.
	Commitment,
	/// A vote.
	Vote,
	/// A vote near the final ruling.
	Bonus,
	/// A testimony.
	Testimony,
	/// The organisation of the case.
	Organisation,
}

/// What somebody has earned.
struct Wage<AccountId> {
	who: AccountId,
	work: Work,
	/// In BTRST units.
	amount: Balance,
}

impl<T: Config> Pallet<T> {
	/// Pays whoever has served, and gives back what is left of the deposits.
	///
	/// | | claimant's deposit | deposit of an appeal |
	/// |---|---|---|
	/// | settlement | pays for the first panel; then the pot does | pays for the second; then the pot does |
	/// | claim accepted | nothing is owed | there is none |
	/// | ruling | the part that the respondent keeps goes to the pot; where the pot is empty the rest pays | goes to the pot, unless the ruling is better for the side or nobody has voted; where the pot is empty it pays |
	pub(crate) fn settle(id: CaseId, case: &CaseOf<T>, kept: Perbill, basis: Basis) {
		let first = Self::wages_of_first(case, kept, basis);
		let second = Self::wages_of_second(case);
		let total =
			case.stakes.iter().fold(0, |sum: Balance, stake| sum.saturating_add(stake.amount));
		let lost = match basis {
			Basis::Settlement => cost(&first).min(total),
			Basis::Acceptance => 0,
			// All was claimed: what the respondent keeps was claimed in vain.
			_ => kept.mul_ceil(total),
		};
		Self::settle_side(id, case, case.stakes.to_vec(), lost, first);

		if let Some(Appeal { side, stake }) = &case.appeal {
			let won = case.first.as_ref().is_some_and(|first| is_better(*side, first.kept, kept));
			let lost = match basis {
				Basis::Settlement => cost(&second).min(stake.amount),
				// Where nobody has looked at it again, nobody has found it groundless.
				_ if won || second.is_empty() => 0,
				_ => stake.amount,
			};
			Self::settle_side(id, case, Vec::from([stake.clone()]), lost, second);
		}
	}

	/// Takes `lost` of `stakes` for the pot, and more if the pot cannot pay all of `wages` else; pays them; gives the rest back.
	fn settle_side(
		id: CaseId,
		case: &CaseOf<T>,
		mut stakes: Vec<Stake<T::AccountId>>,
		lost: Balance,
		wages: Vec<Wage<T::AccountId>>,
	) {
		let missing = cost(&wages).saturating_sub(Self::free_pot().saturating_add(lost));
		Self::forfeit(id, &mut stakes, lost.saturating_add(missing));
		Self::pay(id, wages);
		for Stake { who, amount } in stakes {
			if case.side_of(&who).is_none() {
				Involved::<T>::remove(&who, id);
			}
			if amount > 0 {
				Self::release(HoldReason::Deposit, &who, amount);
				Self::deposit_event(Event::DepositReturned { case: id, account: who, amount });
			}
		}
	}

	/// Takes `amount` of `stakes`, one after the other, for the pot.
	fn forfeit(id: CaseId, stakes: &mut [Stake<T::AccountId>], amount: Balance) {
		let mut left = amount;
		for stake in stakes {
			let leg = stake.amount.min(left);
			if leg == 0 {
				continue;
			}
			left = left.saturating_sub(leg);
			stake.amount = stake.amount.saturating_sub(leg);
			let amount = Self::take_deposit(&stake.who, leg);
			Self::deposit_event(Event::DepositForfeited {
				case: id,
				asset: NATIVE,
				from: stake.who.clone(),
				to: Self::account(),
				amount,
			});
		}
	}

	/// Pays from the pot what was earned, and remembers for what.
	fn pay(id: CaseId, wages: Vec<Wage<T::AccountId>>) {
		let mut left = Self::free_pot();
		for Wage { who, work, amount } in wages {
			Self::remember(&who, |record| {
				let count = match work {
					Work::Commitment => return,
					Work::Vote => &mut record.voted,
					Work::Bonus => &mut record.rewarded,
					Work::Testimony => &mut record.testified,
					Work::Organisation => &mut record.organised,
				};
				*count = count.saturating_add(1);
			});
			// The deposits cover all of it; what is kept for others is not touched, whatever became of a deposit.
			let amount = amount.min(left);
			left = left.saturating_sub(amount);
			let to = T::Membership::payout_account(&who);
			if Self::push_or_keep(&to, &who, amount) {
				Self::tell_of_pay(id, who, work, to, amount);
			}
		}
	}

	fn tell_of_pay(case: CaseId, who: T::AccountId, work: Work, to: T::AccountId, amount: Balance) {
		let (asset, from) = (NATIVE, Self::account());
		Self::deposit_event(match work {
			Work::Commitment | Work::Vote => {
				Event::JurorPaid { case, juror: who, asset, from, to, amount }
			},
			Work::Bonus => Event::JurorRewarded { case, juror: who, asset, from, to, amount },
			Work::Testimony => Event::EyewitnessPaid { case, who, asset, from, to, amount },
			Work::Organisation => {
				Event::ArbitratorPaid { case, arbitrator: who, asset, from, to, amount }
			},
		});
	}

	/// What is owed for all up to the first ruling.
	fn wages_of_first(case: &CaseOf<T>, kept: Perbill, basis: Basis) -> Vec<Wage<T::AccountId>> {
		let terms = &case.terms;
		let mut wages = match &case.first {
			Some(first) => Self::wages_of_votes(case, first, kept, basis),
			None if case.appeal.is_none() => Self::wages_of_seated(case, terms.juror_pay),
			None => Vec::new(),
		};
		let witnesses = case.made_statements().flat_map(|made| made.witnesses.iter());
		wages.extend(witnesses.filter(|witness| witness.reasonable.is_some()).map(|witness| {
			let who = witness.who.clone();
			Wage { who, work: Work::Testimony, amount: terms.eyewitness_pay }
		}));
		let served = case.arbitrator.iter().filter(|assigned| assigned.served);
		wages.extend(served.map(|assigned| {
			let who = assigned.who.clone();
			Wage { who, work: Work::Organisation, amount: terms.arbitrator_pay }
		}));
		wages
	}

	/// What is owed to the first panel, which is over. Whoever was overruled is paid, and not rewarded.
	fn wages_of_votes(
		case: &CaseOf<T>,
		first: &Round<T::AccountId>,
		kept: Perbill,
		basis: Basis,
	) -> Vec<Wage<T::AccountId>> {
		let Terms { juror_pay, juror_bonus, bonus_band, focal_band, .. } = case.terms;
		let was_voted = matches!(basis, Basis::Votes | Basis::AllVotes);
		let stands = case.appeal.is_none() || math::is_confirmed(first.kept, kept, bonus_band);
		let mut wages = Vec::new();
		for vote in &first.votes {
			let who = vote.juror.clone();
			wages.push(Wage { who: who.clone(), work: Work::Vote, amount: juror_pay });
			let is_near = math::is_rewarded(vote.kept, kept, bonus_band, focal_band);
			if was_voted && stands && is_near {
				wages.push(Wage { who, work: Work::Bonus, amount: juror_bonus });
			}
		}
		wages
	}

	/// What is owed for an appeal. There is no bonus: one for whoever confirms would be paid for agreeing with the first panel.
	fn wages_of_second(case: &CaseOf<T>) -> Vec<Wage<T::AccountId>> {
		if case.appeal.is_some() {
			Self::wages_of_seated(case, case.terms.appeal_pay)
		} else {
			Vec::new()
		}
	}

	/// What is owed to those who sit on the panel now: to all who have done so far what they had to.
	fn wages_of_seated(case: &CaseOf<T>, amount: Balance) -> Vec<Wage<T::AccountId>> {
		let State::Panel(panel) = &case.state else { return Vec::new() };
		let mut wages = Vec::new();
		for seat in &panel.seats {
			let work = match seat.ballot {
				Ballot::Awaited => continue,
				Ballot::Committed(_) => Work::Commitment,
				Ballot::Revealed(_) => Work::Vote,
			};
			wages.push(Wage { who: seat.juror.clone(), work, amount });
		}
		wages
	}
}

/// What all these are together.
fn cost<AccountId>(wages: &[Wage<AccountId>]) -> Balance {
	wages.iter().fold(0, |sum, wage| sum.saturating_add(wage.amount))
}

/// Whether `side` is better off with `last` than with `first`.
fn is_better(side: Side, first: Perbill, last: Perbill) -> bool {
	match side {
		Side::Claimant => last < first,
		Side::Respondent => last > first,
	}
}
