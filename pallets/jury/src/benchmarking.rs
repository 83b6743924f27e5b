// SPDX-License-Identifier: Apache-2.0

//! What each call and each due item takes, measured on its longest way: about an amount that the
//! largest panels judge, with two who stand for the deposit, all the evidence there can be, a
//! statement of each side with its eyewitnesses, and jurors who are in as many pools as they may
//! be.
//!
//! The ruling handler knows nothing of the invoices of these cases and may refuse. So what
//! forgetting a case takes is added where a case ends, and what executing a ruling takes is
//! [asked](talent_primitives::RulingHandler::on_ruling_weight), not measured here.

// A benchmark that cannot be set up panics. FRAME's code for components computes in floats.
#![allow(clippy::arithmetic_side_effects, clippy::float_arithmetic, clippy::unwrap_used)]

mod setup;

pub use setup::BenchmarkHelper;

use super::*;
use frame_benchmarking::v2::*;
use frame_support::{
	traits::{fungible::Inspect, EnsureOrigin, Get},
	weights::WeightMeter,
};
use frame_system::RawOrigin;
use setup::*;
use sp_runtime::traits::{One, Saturating};
use talent_primitives::{due_queue::DueQueue, purse::Purse, Balance, Sortition};

#[benchmarks]
mod benchmarks {
	use super::*;

	#[benchmark]
	fn set_parameters() {
		let origin = T::GovernanceOrigin::try_successful_origin().unwrap();
		let parameters = Parameters { max_load: 1, ..Default::default() };

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, parameters.clone());

		assert_eq!(CurrentParameters::<T>::get(), parameters);
	}

	#[benchmark]
	fn volunteer(e: Linear<0, MAX_EXPERTISE>) {
		begin::<T>();
		let who = expert::<T>(0);
		let mut skills = expertise();
		skills.truncate(e as usize);

		#[extrinsic_call]
		_(RawOrigin::Signed(who.clone()), skills);

		assert!(Jurors::<T>::contains_key(who));
	}

	#[benchmark]
	fn renew() {
		begin::<T>();
		let who = juror::<T>(0);
		let before = Jurors::<T>::get(&who).unwrap().ends_at;
		too_late::<T>();

		#[extrinsic_call]
		_(RawOrigin::Signed(who.clone()));

		assert!(Jurors::<T>::get(who).unwrap().ends_at > before);
	}

	/// Out of all pools at once.
	#[benchmark]
	fn stand_down() {
		begin::<T>();
		let who = juror::<T>(0);

		#[extrinsic_call]
		_(RawOrigin::Signed(who.clone()));

		assert!(!Jurors::<T>::contains_key(who));
	}

	#[benchmark]
	fn appoint_arbitrator() {
		let origin = T::GovernanceOrigin::try_successful_origin().unwrap();
		begin::<T>();
		let who = member::<T>("arbitrator", 0);

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, who.clone());

		assert!(Arbitrators::<T>::contains_key(who));
	}

	/// Out of the pool at once.
	#[benchmark]
	fn dismiss_arbitrator() {
		let origin = T::GovernanceOrigin::try_successful_origin().unwrap();
		begin::<T>();
		let who = arbitrator::<T>();

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, who.clone());

		assert!(!Arbitrators::<T>::contains_key(who));
	}

	#[benchmark]
	fn back_claim() {
		begin::<T>();
		let (who, claimant) = (member::<T>("backer", 0), claimant::<T>());
		let amount = CaseTerms::of(&CurrentParameters::<T>::get(), 0).first_cost();

		#[extrinsic_call]
		_(RawOrigin::Signed(who), INVOICE, claimant, amount);

		assert!(Backings::<T>::contains_key(INVOICE));
	}

	#[benchmark]
	fn withdraw_backing() {
		begin::<T>();
		stand_for_claim::<T>();
		let who = Backings::<T>::get(INVOICE).unwrap().backer;

		#[extrinsic_call]
		_(RawOrigin::Signed(who), INVOICE);

		assert!(!Backings::<T>::contains_key(INVOICE));
	}

	/// After silence, and the question whether it is a duty: a transaction extension asks it.
	#[benchmark]
	fn accept_claim() {
		let id = defaulted::<T>();
		let who = respondent::<T>();
		let origin: T::RuntimeOrigin = RawOrigin::Signed(who.clone()).into();

		#[block]
		{
			assert!(Pallet::<T>::is_duty_to_accept_claim(&origin, id));
			Pallet::<T>::do_accept_claim(who, id).unwrap();
			forget::<T>(id);
		}

		assert!(!Cases::<T>::contains_key(id));
	}

	/// After silence, and the question whether it is a duty.
	#[benchmark]
	fn counterclaim() {
		let id = defaulted::<T>();
		let who = respondent::<T>();
		let origin: T::RuntimeOrigin = RawOrigin::Signed(who.clone()).into();
		let statement = content();

		#[block]
		{
			assert!(Pallet::<T>::is_duty_to_counterclaim(&origin, id, &statement));
			Pallet::<T>::do_counterclaim(who, id, statement).unwrap();
		}

		assert!(matches!(stage::<T>(id), Stage::Evidence { .. }));
	}

	#[benchmark]
	fn offer_settlement() {
		let (_, id) = appealed::<T>();

		#[extrinsic_call]
		_(RawOrigin::Signed(claimant::<T>()), id, kept());

		assert_eq!(record::<T>(id).offers.claimant, Some(kept()));
	}

	/// When the whole second panel has committed: all who have served are paid. And the question
	/// whether it is a duty.
	#[benchmark]
	fn accept_settlement() {
		let (seated, id) = appealed::<T>();
		for juror in &seated {
			commit::<T>(juror, id);
		}
		Pallet::<T>::do_offer_settlement(claimant::<T>(), id, kept()).unwrap();
		let who = respondent::<T>();
		let origin: T::RuntimeOrigin = RawOrigin::Signed(who.clone()).into();

		#[block]
		{
			assert!(Pallet::<T>::is_duty_to_accept_settlement(&origin, id, kept()));
			Pallet::<T>::do_accept_settlement(who, id, kept()).unwrap();
			forget::<T>(id);
		}

		assert!(!Cases::<T>::contains_key(id));
	}

	/// The last piece that a case can have, and the question whether it is a duty.
	#[benchmark]
	fn submit_evidence() {
		let id = taking_evidence::<T>();
		let who = respondent::<T>();
		let origin: T::RuntimeOrigin = RawOrigin::Signed(who.clone()).into();
		let content = content();

		#[block]
		{
			assert!(Pallet::<T>::is_duty_to_submit_evidence(&origin, id, &content));
			Pallet::<T>::do_submit_evidence(who, id, content).unwrap();
		}

		assert_eq!(Evidence::<T>::get(id).len(), MAX_EXHIBITS as usize);
	}

	/// The second one, and the question whether it is a duty.
	#[benchmark]
	fn make_statement() {
		let id = taking_evidence::<T>();
		Pallet::<T>::do_make_statement(claimant::<T>(), id, content(), SKILL).unwrap();
		let who = respondent::<T>();
		let origin: T::RuntimeOrigin = RawOrigin::Signed(who.clone()).into();
		let content = content();

		#[block]
		{
			assert!(Pallet::<T>::is_duty_to_make_statement(&origin, id, &content, SKILL));
			Pallet::<T>::do_make_statement(who, id, content, SKILL).unwrap();
		}

		assert_eq!(record::<T>(id).made_statements().count(), 2);
	}

	/// For the second statement, and the question whether it is a duty.
	#[benchmark]
	fn call_eyewitnesses() {
		let (who, id) = organised::<T>();
		let [first, side] = SIDES;
		Pallet::<T>::do_call_eyewitnesses(who.clone(), id, first).unwrap();
		let origin: T::RuntimeOrigin = RawOrigin::Signed(who.clone()).into();

		#[block]
		{
			assert!(Pallet::<T>::is_duty_to_call_eyewitnesses(&origin, id, side));
			Pallet::<T>::do_call_eyewitnesses(who, id, side).unwrap();
		}

		assert!(record::<T>(id).made_statements().all(|made| made.called));
	}

	/// The last of six, and the question whether it is a duty.
	#[benchmark]
	fn testify() {
		let (mut witnesses, id) = testifying::<T>();
		let (last, side) = witnesses.pop().unwrap();
		for (who, side) in witnesses {
			Pallet::<T>::do_testify(who, id, side, true).unwrap();
		}
		let origin: T::RuntimeOrigin = RawOrigin::Signed(last.clone()).into();

		#[block]
		{
			assert!(Pallet::<T>::is_duty_to_testify(&origin, id, side));
			Pallet::<T>::do_testify(last, id, side, true).unwrap();
		}

		assert!(Pallet::<T>::is_due(id, &record::<T>(id)));
	}

	/// Neither statement was called: both are now. And the question whether it is a duty.
	#[benchmark]
	fn close_evidence() {
		let (who, id) = organised::<T>();
		later::<T>(now::<T>().saturating_add((WINDOW / 2).into()));
		let origin: T::RuntimeOrigin = RawOrigin::Signed(who.clone()).into();

		#[block]
		{
			assert!(Pallet::<T>::is_duty_to_close_evidence(&origin, id));
			Pallet::<T>::do_close_evidence(who, id).unwrap();
		}

		assert!(record::<T>(id).made_statements().all(|made| made.called));
		assert!(matches!(stage::<T>(id), Stage::Testimony { .. }));
	}

	/// The last one of a second panel, and the question whether it is a duty.
	#[benchmark]
	fn commit_vote() {
		let (mut seated, id) = appealed::<T>();
		let last = seated.pop().unwrap();
		for who in &seated {
			commit::<T>(who, id);
		}
		let commitment = commitment::<T>(&last, id);
		let origin: T::RuntimeOrigin = RawOrigin::Signed(last.clone()).into();

		#[block]
		{
			assert!(Pallet::<T>::is_duty_to_commit(&origin, id));
			Pallet::<T>::do_commit_vote(last, id, commitment, note()).unwrap();
		}

		assert!(matches!(stage::<T>(id), Stage::Revealing { .. }));
	}

	/// The last one of a second panel, and the question whether it is a duty.
	#[benchmark]
	fn reveal_vote() {
		let (mut seated, id) = appealed::<T>();
		for who in &seated {
			commit::<T>(who, id);
		}
		let last = seated.pop().unwrap();
		for who in &seated {
			reveal::<T>(who, id);
		}
		let origin: T::RuntimeOrigin = RawOrigin::Signed(last.clone()).into();
		let reasons = Some(content());

		#[block]
		{
			assert!(Pallet::<T>::is_duty_to_reveal(&origin, id, kept(), &reasons, &SALT));
			Pallet::<T>::do_reveal_vote(last, id, kept(), reasons, SALT).unwrap();
		}

		assert_eq!(stage::<T>(id), Stage::Due);
	}

	/// By somebody who is neither party.
	#[benchmark]
	fn appeal() {
		let id = ruled::<T>();
		let who = appellant::<T>();

		#[extrinsic_call]
		_(RawOrigin::Signed(who), id, Side::Respondent);

		assert!(record::<T>(id).appeal.is_some());
	}

	/// Nobody has answered.
	#[benchmark]
	fn advance_claimed() {
		let id = claimed::<T>();
		too_late::<T>();

		#[block]
		{
			Pallet::<T>::do_advance(id).unwrap();
		}

		assert!(matches!(stage::<T>(id), Stage::Provisional { .. }));
	}

	#[benchmark]
	fn advance_arbitrator() {
		let id = stated::<T>();
		T::Sortition::make_ready(Pallet::<T>::arbitrators_subject(id));

		#[block]
		{
			Pallet::<T>::do_advance(id).unwrap();
		}

		assert!(record::<T>(id).arbitrator.is_some());
	}

	/// An arbitrator has done nothing: both statements are called without them.
	#[benchmark]
	fn advance_evidence() {
		let (_, id) = organised::<T>();
		later::<T>(now::<T>().saturating_add(WINDOW.into()));

		#[block]
		{
			Pallet::<T>::do_advance(id).unwrap();
		}

		assert!(record::<T>(id).made_statements().all(|made| made.called));
		assert!(matches!(stage::<T>(id), Stage::Testimony { .. }));
	}

	/// Those for the second statement. What attempts take that seat nobody is added by their
	/// number.
	#[benchmark]
	fn advance_witnesses() {
		let id = called::<T>();
		let [first, second] = SIDES;
		draw_witnesses::<T>(id, first);

		#[block]
		{
			draw_witnesses::<T>(id, second);
		}

		assert_eq!(record::<T>(id).witnesses().count(), 2 * WITNESSES as usize);
	}

	/// None of six eyewitnesses has testified.
	#[benchmark]
	fn advance_testimony() {
		let (witnesses, id) = testifying::<T>();
		too_late::<T>();

		#[block]
		{
			Pallet::<T>::do_advance(id).unwrap();
		}

		assert!(matches!(stage::<T>(id), Stage::Drawing { .. }));
		assert!(witnesses.iter().all(|(who, _)| is_ousted::<T>(who)));
	}

	/// Every attempt finds somebody. What attempts take that do not is added by their number.
	#[benchmark]
	fn advance_draw() {
		let id = taking_evidence::<T>();
		// More than have left: none of the pool's slots is free.
		for index in 0..ALL_JURORS {
			juror::<T>(index);
		}
		too_late::<T>();
		Pallet::<T>::do_advance(id).unwrap();
		T::Sortition::make_ready(Pallet::<T>::jurors_subject(id, 0));
		// As large as the panel of an appeal, but nobody has judged before: so there is nobody in
		// the pool who may not.
		change::<T>(id, |case| case.terms.seats = MAX_SEATS);

		#[block]
		{
			Pallet::<T>::do_advance(id).unwrap();
		}

		let seats = T::DrawAttempts::get().min(MAX_SEATS) as usize;
		let state = record::<T>(id).state;
		assert!(matches!(state, State::Panel(panel) if panel.seats.len() == seats));
	}

	/// Nobody of a second panel has committed, and nobody more is drawn: all lose their seat, and
	/// those who have served before are paid.
	#[benchmark]
	fn advance_committing() {
		let (seated, id) = appealed::<T>();
		redraw_no_more::<T>(id);
		too_late::<T>();

		#[block]
		{
			Pallet::<T>::do_advance(id).unwrap();
			forget::<T>(id);
		}

		assert!(!Cases::<T>::contains_key(id));
		assert!(seated.iter().all(is_ousted::<T>));
	}

	/// Nobody of a second panel has revealed, and nobody more is drawn: all lose their seat, and
	/// those who have served before are paid. That takes more than to pay those who have revealed.
	#[benchmark]
	fn advance_revealing() {
		let (seated, id) = appealed::<T>();
		for who in &seated {
			commit::<T>(who, id);
		}
		redraw_no_more::<T>(id);
		too_late::<T>();

		#[block]
		{
			Pallet::<T>::do_advance(id).unwrap();
			forget::<T>(id);
		}

		assert!(!Cases::<T>::contains_key(id));
		assert!(seated.iter().all(is_ousted::<T>));
	}

	/// Nobody has appealed: the whole first panel is paid and rewarded, and six eyewitnesses and
	/// the arbitrator are paid.
	#[benchmark]
	fn advance_provisional() {
		let id = ruled::<T>();
		let voted = record::<T>(id).first.unwrap().seated;
		too_late::<T>();

		#[block]
		{
			Pallet::<T>::do_advance(id).unwrap();
			forget::<T>(id);
		}

		assert!(!Cases::<T>::contains_key(id));
		assert_eq!(voted.len(), MAX_FIRST_SEATS as usize);
		assert!(voted.iter().all(|who| Records::<T>::get(who).rewarded == 1));
	}

	/// A ruling that could not be executed before.
	#[benchmark]
	fn execute() {
		let id = taking_evidence::<T>();
		change::<T>(id, |case| {
			case.stakes = Default::default();
			case.state = State::Ruled { kept: kept(), retry_at: now::<T>() };
		});

		#[block]
		{
			Pallet::<T>::do_advance(id).unwrap();
			forget::<T>(id);
		}

		assert!(!Cases::<T>::contains_key(id));
	}

	/// Somebody who may sit, and is asked about everybody they could have ties with.
	#[benchmark]
	fn eligible() {
		let (mut seated, id) = appealed::<T>();
		let case = record::<T>(id);
		let who = juror::<T>(ALL_JURORS);
		seated.truncate(seated.len() - 1);
		let may_sit;

		#[block]
		{
			may_sit = Pallet::<T>::is_eligible_witness(&who, &case, SKILL, &seated);
		}

		assert!(may_sit);
	}

	/// A payment that cannot be received, by somebody for whom something is kept.
	#[benchmark]
	fn keep() {
		begin::<T>();
		let who = member::<T>("juror", 0);
		let before = keep_for::<T>(&who);
		let amount: Balance = T::Coins::minimum_balance();
		fill_pot::<T>(amount);
		let paid;

		#[block]
		{
			paid = Pallet::<T>::pay_or_keep(&Pallet::<T>::account(), &who, amount);
		}

		assert!(!paid);
		assert_eq!(UnclaimedAmounts::<T>::get(who).unwrap().amount, before + amount);
	}

	#[benchmark]
	fn claim() {
		begin::<T>();
		let who = member::<T>("juror", 0);
		keep_for::<T>(&who);

		#[extrinsic_call]
		_(RawOrigin::Signed(who.clone()), account("dest", 0, 0));

		assert!(!UnclaimedAmounts::<T>::contains_key(who));
	}

	/// A term is over, and nothing stands in the way of leaving all pools.
	#[benchmark]
	fn due_juror() {
		begin::<T>();
		let account = juror::<T>(0);
		later::<T>(Jurors::<T>::get(&account).unwrap().ends_at);
		let item = DueItem::Juror { account: account.clone() };

		#[block]
		{
			Pallet::<T>::handle_due(&item).unwrap();
		}

		assert!(!Jurors::<T>::contains_key(account));
	}

	/// A term is over, and nothing stands in the way of leaving the pool.
	#[benchmark]
	fn due_arbitrator() {
		begin::<T>();
		let account = arbitrator::<T>();
		later::<T>(Arbitrators::<T>::get(&account).unwrap().ends_at);
		let item = DueItem::Arbitrator { account: account.clone() };

		#[block]
		{
			Pallet::<T>::handle_due(&item).unwrap();
		}

		assert!(!Arbitrators::<T>::contains_key(account));
	}

	#[benchmark]
	fn due_unclaimed() {
		begin::<T>();
		let account = member::<T>("juror", 0);
		keep_for::<T>(&account);
		later::<T>(UnclaimedAmounts::<T>::get(&account).unwrap().until);
		let item = DueItem::Unclaimed { account: account.clone() };

		#[block]
		{
			Pallet::<T>::handle_due(&item).unwrap();
		}

		assert!(!UnclaimedAmounts::<T>::contains_key(account));
	}

	/// Looking into a block in which nothing is due.
	#[benchmark]
	fn due_block() {
		begin::<T>();
		arbitrator::<T>();
		later::<T>(now::<T>().saturating_add(One::one()));

		#[block]
		{
			Pallet::<T>::service_due(&mut WeightMeter::new());
		}

		assert!(DueCursor::<T>::get().is_some());
	}

	impl_benchmark_test_suite!(
		Pallet,
		crate::mock::ExtBuilder::default().build(),
		crate::mock::Test
	);
}
