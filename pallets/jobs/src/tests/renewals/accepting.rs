// SPDX-License-Identifier: Apache-2.0

//! Signing a proposal: the old contract ends, the new one is active.

use crate::{
	mock::*, Claim, ContractState, Error, Event, HoldReason, JobDetails, Stage, Terms, Timesheet,
};
use frame_support::{assert_noop, assert_ok, traits::fungible::InspectHold};
use sp_runtime::{DispatchError, Perbill, TokenError};
use talent_primitives::{time::MILLISECONDS_PER_DAY, Hash, RulingHandler};

fn try_accept(
	who: AccountId,
	contract: u32,
	hash: Hash,
) -> frame_support::dispatch::DispatchResult {
	Jobs::accept_renewal(signed(who), contract, hash)
}

fn stage(contract: u32) -> Stage<u64> {
	Jobs::contract(contract).unwrap().2
}

#[test]
fn accepting_ends_the_old_contract_and_begins_the_new_one() {
	for by in [CLIENT, TALENT] {
		ExtBuilder::default().build_and_execute(|| {
			let old = active(fixed(&[1_000, 500]));
			run_to(5);
			let (new, hash) = propose(by, old, fixed(&[2_000]));
			let accepts = if by == CLIENT { TALENT } else { CLIENT };
			System::reset_events();
			assert_ok!(try_accept(accepts, old, hash));
			assert_events(&[
				Event::NoticeGiven {
					contract: old,
					by: Some(accepts),
					work_ends_at: 5,
					closes_at: 12,
				},
				Event::Funded {
					contract: new,
					asset: NATIVE,
					from: CLIENT,
					to: escrow_account(),
					amount: 2_200,
				},
				Event::ContractRenewed {
					contract: old,
					renewed_as: new,
					carried: 0,
					funded: 2_200,
				},
			]);
			assert_eq!(stage(old), Stage::Ending { work_ends_at: 5, closes_at: 12 });
			assert_eq!(contract(old).renewed_on, Some(today()));
			let record = contract(new);
			assert_eq!(record.state, ContractState::Active { ends_at: 185 });
			assert_eq!(record.start_day, today() + 1);
			assert_eq!((record.escrow, record.reserved, record.invoices), (2_200, 0, 0));
			assert_eq!((record.paid, record.non_recoverable, record.disputed), (0, 0, 0));
			assert_eq!((record.billed, record.timesheet), (0, Timesheet::default()));
			// A contract more binds both, on the same opening of the same job.
			let clients = [Item::Job(0), Item::ContractAsClient(old), Item::ContractAsClient(new)];
			assert_eq!(open_items(CLIENT), clients);
			assert_eq!(
				open_items(TALENT),
				[Item::ContractAsTalent(old), Item::ContractAsTalent(new)]
			);
			let job = Jobs::job(0).unwrap().0;
			assert_eq!((job.contracts, job.taken, job.hired), (2, 1, 1));
			assert_eq!(Jobs::renewal(old), None);
			assert_eq!(Jobs::terms_hash(new), Some(hash));
		});
	}
}

#[test]
fn both_contracts_are_billed_paid_and_over_by_themselves() {
	ExtBuilder::default().build_and_execute(|| {
		let old = active(fixed(&[1_000, 500]));
		let new = renew(old, Terms { duration: Some(20), ..fixed(&[300]) });
		let late = bill(old, milestone(0));
		let first = bill(new, milestone(0));
		assert_ok!(Jobs::close_job(signed(CLIENT), 0));
		run_to(15);
		for invoice in [late, first] {
			assert_eq!(Jobs::invoice(invoice), None);
		}
		assert_eq!(native(TALENT), TALENT_FUNDS + 1_300);
		assert_eq!(
			(Jobs::contract(old), open_items(TALENT)),
			(None, vec![Item::ContractAsTalent(new)])
		);
		assert!(Jobs::job(0).is_some());
		run_to(21 + 7 + 7);
		assert_eq!(Jobs::contract(new), None);
		assert_eq!(Jobs::job(0), None);
		assert_eq!((open_items(CLIENT), open_items(TALENT)), (vec![], vec![]));
		assert_eq!(native(CLIENT), CLIENT_FUNDS - 1_430);
	});
}

#[test]
fn accept_renewal_fails_where_it_may_not() {
	ExtBuilder::default().build_and_execute(|| {
		let old = active(fixed(&[1_000]));
		assert_noop!(try_accept(CLIENT, old, Hash::default()), Error::<Test>::RenewalNotFound);
		let (_, hash) = propose(TALENT, old, fixed(&[400]));
		assert_noop!(try_accept(CLIENT, 9, hash), Error::<Test>::ContractNotFound);
		assert_noop!(try_accept(OTHER, old, hash), Error::<Test>::NotAParty);
		assert_noop!(try_accept(TALENT, old, hash), Error::<Test>::OwnProposal);
		assert_noop!(try_accept(CLIENT, old, Hash::default()), Error::<Test>::TermsHashMismatch);
		let of_old = Jobs::terms_hash(old).unwrap();
		assert_noop!(try_accept(CLIENT, old, of_old), Error::<Test>::TermsHashMismatch);
		let invoice = bill(old, milestone(0));
		let case_id = dispute(invoice, Claim::Cancelled);
		assert_noop!(try_accept(CLIENT, old, hash), Error::<Test>::RenewalWhileDisputed);
		assert_ok!(Jobs::on_ruling(case_id, invoice, Perbill::from_percent(70)));
		RefuseItems::set(true);
		assert_noop!(try_accept(CLIENT, old, hash), ITEM_REFUSED);
		RefuseItems::set(false);
		assert_ok!(try_accept(CLIENT, old, hash));
		// Once.
		assert_noop!(try_accept(CLIENT, old, hash), Error::<Test>::RenewalNotFound);
	});
}

#[test]
fn accept_renewal_looks_again_at_all_that_a_new_contract_needs() {
	ExtBuilder::default().build_and_execute(|| {
		Skills::mutate(|all| all.insert(7));
		Holders::mutate(|all| all.insert((TALENT, 7)));
		let details = JobDetails { required_skill: Some(7), currency: ASSET, ..details() };
		assert_ok!(Jobs::post_job(signed(CLIENT), details));
		let old = offer(0, TALENT, fixed(&[1_000]));
		accept(old);
		let (_, hash) = propose(CLIENT, old, fixed(&[400]));
		for suspended in [CLIENT, TALENT] {
			Suspended::set([suspended].into());
			assert_noop!(try_accept(TALENT, old, hash), IS_SUSPENDED);
		}
		Suspended::mutate(|all| all.clear());
		Holders::mutate(|all| all.clear());
		assert_noop!(try_accept(TALENT, old, hash), Error::<Test>::CredentialMissing { skill: 7 });
		Holders::mutate(|all| all.insert((TALENT, 7)));
		Delisted::set(true);
		assert_noop!(try_accept(TALENT, old, hash), DispatchError::Other("not listed"));
		Delisted::set(false);
		assert_ok!(Jobs::retire_category(RuntimeOrigin::root(), 0));
		assert_noop!(try_accept(TALENT, old, hash), Error::<Test>::CategoryIsRetired);
	});
}

#[test]
fn accept_renewal_fails_when_the_old_contract_is_over() {
	ExtBuilder::default().build_and_execute(|| {
		let old = active(fixed(&[1_000]));
		let (_, hash) = propose(TALENT, old, fixed(&[400]));
		assert_ok!(Jobs::end_contract(signed(TALENT), old));
		skip_to(8);
		assert_noop!(try_accept(CLIENT, old, hash), Error::<Test>::ContractIsOver);
		run_to(9);
		assert_noop!(try_accept(CLIENT, old, hash), Error::<Test>::ContractNotFound);
	});
}

#[test]
fn a_contract_is_renewed_once_and_its_renewal_may_be_renewed() {
	ExtBuilder::default().build_and_execute(|| {
		let first = active(fixed(&[1_000]));
		let second = renew(first, fixed(&[400]));
		for by in [CLIENT, TALENT] {
			assert_noop!(
				Jobs::propose_renewal(signed(by), first, Some(fixed(&[400]))),
				Error::<Test>::AlreadyRenewed
			);
		}
		let third = renew(second, fixed(&[300]));
		assert_eq!(stage(third), Stage::Active);
		assert!(matches!(stage(second), Stage::Ending { .. }));
		let job = Jobs::job(0).unwrap().0;
		assert_eq!((job.contracts, job.taken, job.hired), (3, 1, 1));
	});
}

#[test]
fn an_ending_contract_may_be_renewed_and_ends_no_later_than_it_would() {
	ExtBuilder::default().build_and_execute(|| {
		// Notice was given: both have signed now, so it need not run out.
		let noticed = active(fixed(&[1_000]));
		assert_ok!(Jobs::end_contract(signed(CLIENT), noticed));
		run_to(3);
		System::reset_events();
		renew(noticed, fixed(&[400]));
		System::assert_has_event(
			Event::NoticeGiven {
				contract: noticed,
				by: Some(CLIENT),
				work_ends_at: 3,
				closes_at: 10,
			}
			.into(),
		);
		assert_eq!(stage(noticed), Stage::Ending { work_ends_at: 3, closes_at: 10 });

		// The work has ended: it stays as it is, and nobody is told again.
		let ended = active(fixed(&[1_000]));
		assert_ok!(Jobs::end_contract(signed(TALENT), ended));
		run_to(8);
		System::reset_events();
		renew(ended, fixed(&[400]));
		assert_eq!(stage(ended), Stage::Ending { work_ends_at: 3, closes_at: 10 });
		let told = |event: &Event<Test>| matches!(event, Event::NoticeGiven { .. });
		assert!(!System::read_events_for_pallet::<Event<Test>>().iter().any(told));

		// Its time is over, and nobody has written that down.
		let by_date = active(Terms { duration: Some(10), ..fixed(&[1_000]) });
		skip_to(20);
		assert_eq!(stage(by_date), Stage::Ending { work_ends_at: 25, closes_at: 32 });
		renew(by_date, fixed(&[400]));
		assert_eq!(stage(by_date), Stage::Ending { work_ends_at: 20, closes_at: 27 });
		run_to(40);
		for over in [noticed, ended, by_date] {
			assert_eq!(Jobs::contract(over), None);
		}
		assert_eq!(crate::StuckItems::<Test>::iter().count(), 0);
	});
}

#[test]
fn no_day_is_billed_under_both_contracts() {
	ExtBuilder::default().build_and_execute(|| {
		let old = active(hourly(10, 10));
		let other = active(hourly(10, 10));
		run_to(3);
		let wednesday = START_DAY + 2;
		let new = renew(old, hourly(10, 10));
		assert_ok!(Jobs::end_contract(signed(TALENT), other));
		let submit = |contract, first, last| {
			let work = hours(first, last, 2);
			Jobs::submit_invoice(signed(TALENT), contract, work, cid("evidence"))
		};
		assert_noop!(submit(new, wednesday, wednesday), Error::<Test>::PeriodBeforeStart);
		assert_noop!(submit(new, wednesday + 1, wednesday + 1), Error::<Test>::PeriodTooLate);

		// Midnight has passed, though hardly a block: in such doubt a contract that has ended is
		// given the day.
		set_time((u64::from(wednesday) + 1) * MILLISECONDS_PER_DAY);
		assert_ok!(submit(other, wednesday + 1, wednesday + 1));
		// One that was renewed is not: the day is the new one's.
		assert_noop!(submit(old, wednesday + 1, wednesday + 1), Error::<Test>::PeriodTooLate);
		assert_noop!(submit(old, START_DAY, wednesday + 1), Error::<Test>::PeriodTooLate);
		assert_ok!(submit(new, wednesday + 1, wednesday + 1));
		assert_ok!(submit(old, START_DAY, wednesday));
	});
}

#[test]
fn two_renewals_in_a_day_leave_nothing_to_bill_in_between() {
	ExtBuilder::default().build_and_execute(|| {
		let first = active(hourly(10, 10));
		let second = renew(first, hourly(10, 10));
		let third = renew(second, hourly(10, 10));
		let submit = |contract, day| {
			Jobs::submit_invoice(signed(TALENT), contract, hours(day, day, 2), cid("evidence"))
		};
		assert_noop!(submit(second, START_DAY), Error::<Test>::PeriodBeforeStart);
		set_time((u64::from(START_DAY) + 1) * MILLISECONDS_PER_DAY);
		assert_noop!(submit(second, START_DAY + 1), Error::<Test>::PeriodTooLate);
		assert_ok!(submit(third, START_DAY + 1));
		assert_ok!(submit(first, START_DAY));
	});
}

#[test]
fn whoever_has_recommended_the_talent_is_remembered() {
	ExtBuilder::default().build_and_execute(|| {
		let job = post();
		Recommended::mutate(|all| all.insert((job, TALENT, OTHER)));
		assert_ok!(Jobs::apply(signed(TALENT), job, cid("me"), Some(OTHER)));
		let old = offer(job, TALENT, fixed(&[100]));
		accept(old);
		// The recommendation itself may be gone.
		Recommended::mutate(|all| all.clear());
		let new = renew(old, fixed(&[200]));
		assert_eq!(agreement(new).recommended_by, Some(OTHER));
		let invoice = bill(new, milestone(0));
		assert_ok!(Jobs::approve_invoice(signed(CLIENT), invoice, None));
		assert_eq!(Collected::get()[0].0.recommender, Some(OTHER));
		assert_eq!(Collected::get()[0].0.contract, new);
	});
}

#[test]
fn a_closed_job_can_go_on_with_whom_it_has() {
	ExtBuilder::default().build_and_execute(|| {
		let old = active(fixed(&[1_000]));
		assert_ok!(Jobs::close_job(signed(CLIENT), 0));
		let new = renew(old, fixed(&[400]));
		run_to(20);
		assert_eq!(Jobs::contract(old), None);
		assert_eq!(Jobs::job(0).unwrap().0.contracts, 1);
		assert_eq!(stage(new), Stage::Active);
	});
}

#[test]
fn the_deposit_of_the_proposal_becomes_the_clients_for_the_new_contract() {
	for by in [CLIENT, TALENT] {
		let builder = ExtBuilder::default().with_parameters(|p| {
			p.contract_deposit = 10;
			p.milestone_deposit = 1;
		});
		builder.build_and_execute(|| {
			let for_contracts =
				|| Balances::balance_on_hold(&HoldReason::ContractDeposit.into(), &CLIENT);
			let old = active(fixed(&[1_000]));
			assert_eq!(for_contracts(), 11);
			let (new, hash) = propose(by, old, fixed(&[400, 300]));
			// Whatever a new offer would cost by now: it was said what this costs.
			let dearer = crate::Parameters { contract_deposit: 500, ..Jobs::parameters() };
			assert_ok!(Jobs::set_parameters(RuntimeOrigin::root(), dearer));
			assert_ok!(try_accept(if by == CLIENT { TALENT } else { CLIENT }, old, hash));
			assert_eq!(for_contracts(), 11 + 12);
			assert_eq!(contract(new).deposit, 12);
			assert_eq!(total_held(TALENT), 0);
			// Each comes back with its contract.
			run_to(8);
			assert_eq!((Jobs::contract(old), for_contracts()), (None, 12));
			assert_ok!(Jobs::end_contract(signed(TALENT), new));
			run_to(15);
			assert_eq!((Jobs::contract(new), for_contracts()), (None, 0));
		});
	}
}

#[test]
fn accept_renewal_fails_without_the_means_for_the_deposit() {
	ExtBuilder::default().with_parameters(|p| p.contract_deposit = 900).build_and_execute(|| {
		let old = active(fixed(&[1_000]));
		let (_, hash) = propose(TALENT, old, fixed(&[400]));
		let rest = native(CLIENT) - 800;
		assert_ok!(Balances::transfer_keep_alive(signed(CLIENT), STRANGER, rest));
		assert_noop!(
			try_accept(CLIENT, old, hash),
			DispatchError::Token(TokenError::FundsUnavailable)
		);
		assert_ok!(Balances::transfer_keep_alive(signed(STRANGER), CLIENT, rest));
		assert_ok!(try_accept(CLIENT, old, hash));
	});
}
