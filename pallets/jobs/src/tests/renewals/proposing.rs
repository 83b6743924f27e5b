// SPDX-License-Identifier: Apache-2.0

//! Proposals: who may make them, what is held for them, and how they come to nothing.

use crate::{
	mock::*, Claim, DueItem, Error, Event, HoldReason, JobDetails, Milestone, Payment,
	RenewalQuote, Terms,
};
use frame_support::{assert_noop, assert_ok, traits::fungible::InspectHold};
use sp_runtime::{ArithmeticError, DispatchError, Perbill, Permill, TokenError};
use talent_primitives::{Balance, RulingHandler};

fn with_deposits() -> ExtBuilder {
	ExtBuilder::default().with_parameters(|p| {
		p.contract_deposit = 10;
		p.milestone_deposit = 1;
	})
}

fn held_for_proposals(who: AccountId) -> Balance {
	Balances::balance_on_hold(&HoldReason::RenewalDeposit.into(), &who)
}

fn try_propose(
	who: AccountId,
	contract: u32,
	terms: crate::TermsOf<Test>,
) -> frame_support::dispatch::DispatchResult {
	Jobs::propose_renewal(signed(who), contract, Some(terms))
}

fn take_back(who: AccountId, contract: u32) -> frame_support::dispatch::DispatchResult {
	Jobs::propose_renewal(signed(who), contract, None)
}

#[test]
fn either_party_may_propose_and_holds_the_deposit_of_a_contract_of_that_size() {
	for by in [CLIENT, TALENT] {
		with_deposits().build_and_execute(|| {
			let old = active(fixed(&[1_000]));
			let (client, talent) = (native(CLIENT), native(TALENT));
			System::reset_events();
			let (renewed_as, terms_hash) = propose(by, old, fixed(&[400, 300, 200]));
			assert_events(&[Event::RenewalProposed {
				contract: old,
				renewed_as,
				by,
				terms_hash,
				expires_at: 21,
				deposit: 13,
			}]);
			assert_eq!(renewed_as, old + 1);
			assert_eq!(held_for_proposals(by), 13);
			// No money has moved, and nothing else binds anybody.
			assert_eq!(native(CLIENT) + native(TALENT), client + talent - 13);
			assert_eq!(open_items(CLIENT), [Item::Job(0), Item::ContractAsClient(old)]);
			assert_eq!(open_items(TALENT), [Item::ContractAsTalent(old)]);
			assert_eq!(Jobs::contract(renewed_as), None);
			assert_eq!(Jobs::job(0).unwrap().0.contracts, 1);
		});
	}
}

#[test]
fn a_proposal_is_complete_with_its_own_number_and_the_rate_of_the_day() {
	ExtBuilder::default().build_and_execute(|| {
		let old = active(fixed(&[1_000]));
		FeeRate::set(Permill::from_percent(7));
		let (renewed_as, hash) = propose(TALENT, old, fixed(&[400]));
		let (renewal, shown) = Jobs::renewal(old).unwrap();
		assert_eq!(shown, hash);
		assert_eq!(hash, Jobs::hash_of(&renewal.agreement));
		let agreed = renewal.agreement;
		assert_eq!(agreed.contract, renewed_as);
		assert_eq!((agreed.job, agreed.client, agreed.talent), (0, CLIENT, TALENT));
		assert_eq!(agreed.fee_rate, Permill::from_percent(7));
		assert_eq!((agreed.review_window, agreed.notice_period, agreed.duration), (14, 7, 180));
		// The number is taken: the next offer has another.
		let next = offer(post(), STRANGER, fixed(&[100]));
		assert_eq!(next, renewed_as + 1);
		assert_eq!(Jobs::renewal(next), None);
	});
}

#[test]
fn propose_renewal_fails_where_it_may_not() {
	ExtBuilder::default().build_and_execute(|| {
		let old = active(fixed(&[1_000]));
		let good = || fixed(&[400]);
		assert_noop!(try_propose(CLIENT, 9, good()), Error::<Test>::ContractNotFound);
		assert_noop!(try_propose(OTHER, old, good()), Error::<Test>::NotAParty);
		let offered = offer(0, STRANGER, fixed(&[100]));
		assert_noop!(try_propose(CLIENT, offered, good()), Error::<Test>::ContractNotActive);
		crate::NextContract::<Test>::put(u32::MAX);
		assert_noop!(try_propose(CLIENT, old, good()), Error::<Test>::NumbersExhausted);
		crate::NextContract::<Test>::put(2);
		let invoice = bill(old, milestone(0));
		let case_id = dispute(invoice, Claim::Cancelled);
		assert_noop!(try_propose(TALENT, old, good()), Error::<Test>::RenewalWhileDisputed);
		assert_ok!(Jobs::on_ruling(case_id, invoice, Perbill::one()));
		assert_ok!(try_propose(TALENT, old, good()));
		assert_ok!(Jobs::end_contract(signed(TALENT), old));
		skip_to(8);
		assert_noop!(try_propose(TALENT, old, good()), Error::<Test>::ContractIsOver);
	});
}

#[test]
fn propose_renewal_is_a_new_commitment_of_both() {
	ExtBuilder::default().build_and_execute(|| {
		Skills::mutate(|all| all.insert(7));
		Holders::mutate(|all| all.insert((TALENT, 7)));
		let details = JobDetails { required_skill: Some(7), currency: ASSET, ..details() };
		assert_ok!(Jobs::post_job(signed(CLIENT), details));
		let old = offer(0, TALENT, fixed(&[1_000]));
		accept(old);
		for (by, suspended) in
			[(CLIENT, CLIENT), (CLIENT, TALENT), (TALENT, CLIENT), (TALENT, TALENT)]
		{
			Suspended::set([suspended].into());
			assert_noop!(try_propose(by, old, fixed(&[400])), IS_SUSPENDED);
		}
		Suspended::mutate(|all| all.clear());
		Holders::mutate(|all| all.clear());
		assert_noop!(
			try_propose(CLIENT, old, fixed(&[400])),
			Error::<Test>::CredentialMissing { skill: 7 }
		);
		Holders::mutate(|all| all.insert((TALENT, 7)));
		Delisted::set(true);
		assert_noop!(try_propose(CLIENT, old, fixed(&[400])), DispatchError::Other("not listed"));
		Delisted::set(false);
		assert_ok!(try_propose(CLIENT, old, fixed(&[400])));
		assert_ok!(Jobs::retire_category(RuntimeOrigin::root(), 0));
		assert_noop!(try_propose(CLIENT, old, fixed(&[500])), Error::<Test>::CategoryIsRetired);
		// Whatever has changed, one's own proposal can be taken back.
		Suspended::set([CLIENT, TALENT].into());
		Delisted::set(true);
		assert_ok!(take_back(CLIENT, old));
	});
}

#[test]
fn propose_renewal_fails_with_terms_that_an_offer_could_not_have() {
	ExtBuilder::default().build_and_execute(|| {
		let old = active(fixed(&[1_000]));
		let good = fixed(&[400]);
		let refused = |terms| try_propose(TALENT, old, terms);
		assert_noop!(
			refused(Terms { agreement: cid(""), ..good.clone() }),
			Error::<Test>::ContentMissing
		);
		let nameless = Milestone { amount: 100, description: cid("") };
		let payment = Payment::Fixed { milestones: vec![nameless].try_into().unwrap() };
		assert_noop!(refused(Terms { payment, ..good.clone() }), Error::<Test>::ContentMissing);
		assert_noop!(refused(Terms { duration: Some(0), ..good }), Error::<Test>::WindowOutOfRange);
		assert_noop!(refused(fixed(&[])), Error::<Test>::PaymentOutOfRange);
		assert_noop!(refused(fixed(&[ED - 1])), Error::<Test>::AmountTooSmall);
		assert_noop!(
			refused(fixed(&[u128::MAX])),
			DispatchError::Arithmetic(ArithmeticError::Overflow)
		);
	});
}

#[test]
fn propose_renewal_fails_without_the_means_for_its_deposit() {
	ExtBuilder::default().build_and_execute(|| {
		let old = active(fixed(&[1_000]));
		let new = crate::Parameters { contract_deposit: TALENT_FUNDS, ..Jobs::parameters() };
		assert_ok!(Jobs::set_parameters(RuntimeOrigin::root(), new));
		assert_noop!(
			try_propose(TALENT, old, fixed(&[400])),
			DispatchError::Token(TokenError::FundsUnavailable)
		);
		assert_ok!(try_propose(CLIENT, old, fixed(&[400])));
	});
}

#[test]
fn only_its_maker_takes_a_proposal_back() {
	with_deposits().build_and_execute(|| {
		let old = active(fixed(&[1_000]));
		assert_noop!(take_back(TALENT, old), Error::<Test>::RenewalNotFound);
		let (renewed_as, _) = propose(TALENT, old, fixed(&[400]));
		assert_noop!(take_back(CLIENT, old), Error::<Test>::NotTheProposer);
		assert_noop!(take_back(OTHER, old), Error::<Test>::NotAParty);
		System::reset_events();
		assert_ok!(take_back(TALENT, old));
		assert_events(&[Event::RenewalWithdrawn {
			contract: old,
			renewed_as,
			by: TALENT,
			deposit: 11,
		}]);
		assert_eq!(total_held(TALENT), 0);
		assert_eq!(native(TALENT), TALENT_FUNDS);
		assert_noop!(take_back(TALENT, old), Error::<Test>::RenewalNotFound);
		// The queue has nothing left to do about it.
		let item = DueItem::Renewal(old);
		assert!(!crate::DueItems::<Test>::contains_key(21, &item));
		assert_noop!(Jobs::process_due(signed(OTHER), item), Error::<Test>::RenewalNotFound);
	});
}

#[test]
fn another_proposal_takes_the_place_of_the_one_that_stands() {
	with_deposits().build_and_execute(|| {
		let old = active(fixed(&[1_000]));
		let (first, first_hash) = propose(TALENT, old, fixed(&[400]));
		run_to(3);
		System::reset_events();
		let (second, second_hash) = propose(CLIENT, old, fixed(&[400]));
		assert_events(&[
			Event::RenewalWithdrawn { contract: old, renewed_as: first, by: TALENT, deposit: 11 },
			Event::RenewalProposed {
				contract: old,
				renewed_as: second,
				by: CLIENT,
				terms_hash: second_hash,
				expires_at: 23,
				deposit: 11,
			},
		]);
		assert_eq!((held_for_proposals(TALENT), held_for_proposals(CLIENT)), (0, 11));
		// The same words, but another contract: the old hash signs nothing.
		assert_ne!(first_hash, second_hash);
		assert_noop!(
			Jobs::accept_renewal(signed(TALENT), old, first_hash),
			Error::<Test>::TermsHashMismatch
		);
		// It lives by its own date.
		run_to(21);
		assert!(Jobs::renewal(old).is_some());
		run_to(23);
		assert_eq!(Jobs::renewal(old), None);
	});
}

#[test]
fn the_deposit_of_ones_own_last_proposal_pays_for_the_next() {
	ExtBuilder::default().build_and_execute(|| {
		let old = active(fixed(&[1_000]));
		let deposit = TALENT_FUNDS - 100;
		let new = crate::Parameters { contract_deposit: deposit, ..Jobs::parameters() };
		assert_ok!(Jobs::set_parameters(RuntimeOrigin::root(), new));
		propose(TALENT, old, fixed(&[400]));
		propose(TALENT, old, fixed(&[500]));
		assert_eq!(held_for_proposals(TALENT), deposit);
	});
}

#[test]
fn a_proposal_that_nobody_signs_expires() {
	with_deposits().build_and_execute(|| {
		let old = active(fixed(&[1_000]));
		let (renewed_as, hash) = propose(TALENT, old, fixed(&[400]));
		let item = DueItem::Renewal(old);
		skip_to(20);
		assert_noop!(Jobs::process_due(signed(OTHER), item.clone()), Error::<Test>::NotDue);
		skip_to(21);
		// Whether the hook has come by or not.
		assert_noop!(
			Jobs::accept_renewal(signed(CLIENT), old, hash),
			Error::<Test>::RenewalHasExpired
		);
		System::reset_events();
		assert_ok!(Jobs::process_due(signed(OTHER), item));
		assert_events(&[Event::RenewalExpired {
			contract: old,
			renewed_as,
			by: TALENT,
			deposit: 11,
		}]);
		assert_eq!(total_held(TALENT), 0);
		assert_noop!(
			Jobs::accept_renewal(signed(CLIENT), old, hash),
			Error::<Test>::RenewalNotFound
		);
		assert!(Jobs::contract(old).is_some());
	});
}

#[test]
fn the_queue_drops_what_has_expired() {
	with_deposits().build_and_execute(|| {
		let old = active(fixed(&[1_000]));
		propose(CLIENT, old, fixed(&[400]));
		run_to(20);
		assert_eq!(held_for_proposals(CLIENT), 11);
		run_to(21);
		assert_eq!(Jobs::renewal(old), None);
		assert_eq!(held_for_proposals(CLIENT), 0);
		assert_eq!(crate::StuckItems::<Test>::iter().count(), 0);
	});
}

#[test]
fn a_proposal_that_has_expired_can_be_taken_back_or_replaced() {
	with_deposits().build_and_execute(|| {
		let old = active(fixed(&[1_000]));
		propose(TALENT, old, fixed(&[400]));
		skip_to(30);
		propose(CLIENT, old, fixed(&[400]));
		assert_eq!(held_for_proposals(TALENT), 0);
		skip_to(60);
		assert_ok!(take_back(CLIENT, old));
		assert_eq!(held_for_proposals(CLIENT), 0);
		run_to(70);
		assert_eq!(crate::StuckItems::<Test>::iter().count(), 0);
	});
}

#[test]
fn with_the_contract_goes_what_was_proposed_for_it() {
	with_deposits().build_and_execute(|| {
		let old = active(fixed(&[1_000]));
		let (renewed_as, _) = propose(TALENT, old, fixed(&[400]));
		assert_ok!(Jobs::end_contract(signed(TALENT), old));
		System::reset_events();
		run_to(8);
		assert_events(&[
			Event::RenewalExpired { contract: old, renewed_as, by: TALENT, deposit: 11 },
			Event::Refunded {
				contract: old,
				asset: NATIVE,
				from: escrow_account(),
				to: CLIENT,
				amount: 1_100,
			},
			Event::ContractEnded { contract: old, job: 0 },
		]);
		assert_eq!((total_held(TALENT), held_for_proposals(TALENT)), (0, 0));
		run_to(30);
		assert_eq!(crate::StuckItems::<Test>::iter().count(), 0);
	});
}

#[test]
fn with_the_last_invoice_goes_what_was_proposed_too() {
	with_deposits().build_and_execute(|| {
		let old = active(fixed(&[1_000]));
		let invoice = bill(old, milestone(0));
		assert_ok!(Jobs::end_contract(signed(TALENT), old));
		run_to(5);
		propose(CLIENT, old, fixed(&[400]));
		run_to(14);
		assert!(Jobs::renewal(old).is_some());
		assert_ok!(Jobs::approve_invoice(signed(CLIENT), invoice, None));
		assert_eq!((Jobs::contract(old), Jobs::renewal(old)), (None, None));
		assert_eq!(held_for_proposals(CLIENT), 0);
	});
}

#[test]
fn a_hold_that_somebody_else_has_lowered_does_not_keep_a_proposal() {
	with_deposits().build_and_execute(|| {
		use frame_support::traits::{fungible::MutateHold, tokens::Precision};
		let old = active(fixed(&[1_000]));
		propose(TALENT, old, fixed(&[400]));
		let reason = HoldReason::RenewalDeposit.into();
		assert_ok!(Balances::release(&reason, &TALENT, 5, Precision::Exact));
		assert_ok!(take_back(TALENT, old));
		assert_eq!(total_held(TALENT), 0);
	});
}

#[test]
fn a_quote_tells_what_a_renewal_will_cost() {
	with_deposits().build_and_execute(|| {
		let old = active(hourly(10, 10));
		FeeRate::set(Permill::from_percent(20));
		let terms = Terms { duration: Some(14), ..hourly(20, 10) };
		let quote = Jobs::quote_renewal(old, terms.clone()).unwrap();
		// Of the 220 in escrow the week of notice is committed; two weeks of the new one cost 480.
		let RenewalQuote { terms: new, carried, funded } = quote;
		assert_eq!((carried, funded), (110, 370));
		assert_eq!(Some(new.clone()), Jobs::quote(0, terms.clone()));
		assert_eq!((new.initial, new.initial_fee, new.deposit), (400, 80, 10));
		// As it says.
		System::reset_events();
		let renewed_as = renew(old, terms);
		System::assert_last_event(
			Event::ContractRenewed { contract: old, renewed_as, carried, funded }.into(),
		);
	});
}

#[test]
fn a_renewal_that_could_not_be_has_no_quote() {
	ExtBuilder::default().build_and_execute(|| {
		let old = active_in(ASSET, fixed(&[1_000]));
		assert_eq!(Jobs::quote_renewal(9, fixed(&[400])), None);
		assert_eq!(Jobs::quote_renewal(old, fixed(&[])), None);
		assert_eq!(Jobs::quote_renewal(old, fixed(&[u128::MAX])), None);
		let offered = offer(0, STRANGER, fixed(&[100]));
		assert_eq!(Jobs::quote_renewal(offered, fixed(&[400])), None);
		Delisted::set(true);
		assert_eq!(Jobs::quote_renewal(old, fixed(&[400])), None);
		Delisted::set(false);
		assert!(Jobs::quote_renewal(old, fixed(&[400])).is_some());
		renew(old, fixed(&[400]));
		assert_eq!(Jobs::quote_renewal(old, fixed(&[400])), None);
		skip_to(8);
		assert_eq!(Jobs::quote_renewal(old, fixed(&[400])), None);
	});
}
