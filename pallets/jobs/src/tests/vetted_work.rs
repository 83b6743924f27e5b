// SPDX-License-Identifier: Apache-2.0

//! What the screeners who have admitted a talent are told of the work for which a credential was
//! demanded.

use crate::{mock::*, Claim, JobDetails};
use frame_support::assert_ok;
use sp_runtime::Perbill;
use talent_primitives::{ContractId, RulingHandler, SkillId};

const SKILL: SkillId = 7;

/// An active contract for a job that demands the skill.
fn vetted(amount: u128) -> ContractId {
	Skills::mutate(|all| all.insert(SKILL));
	Holders::mutate(|all| all.insert((TALENT, SKILL)));
	let job = crate::NextJob::<Test>::get();
	let details = JobDetails { required_skill: Some(SKILL), ..details() };
	assert_ok!(Jobs::post_job(signed(CLIENT), details));
	let contract = offer(job, TALENT, fixed(&[amount]));
	accept(contract);
	contract
}

fn complete(contract: ContractId) {
	let invoice = bill(contract, milestone(0));
	assert_ok!(Jobs::approve_invoice(signed(CLIENT), invoice, None));
	assert_ok!(Jobs::end_contract(signed(TALENT), contract));
	run_to(now() + 7);
	assert_eq!(Jobs::contract(contract), None);
}

#[test]
fn a_completed_contract_is_told_when_it_is_over() {
	ExtBuilder::default().build_and_execute(|| {
		let contract = vetted(1_000);
		assert_eq!(CompletedVetted::get(), []);
		complete(contract);
		assert_eq!(CompletedVetted::get(), [(TALENT, SKILL)]);
		assert_eq!(LostVetted::get(), []);
	});
}

#[test]
fn what_does_not_count_is_not_told() {
	ExtBuilder::default().build_and_execute(|| {
		Weightless::set(true);
		complete(vetted(1_000));
		// Nor is one under which nothing was paid.
		Weightless::set(false);
		let unpaid = vetted(1_000);
		assert_ok!(Jobs::end_contract(signed(TALENT), unpaid));
		run_to(now() + 7);
		assert_eq!(CompletedVetted::get(), []);
	});
}

#[test]
fn work_that_demanded_nothing_is_not_told() {
	ExtBuilder::default().build_and_execute(|| {
		over(1_000);
		let contract = active(fixed(&[1_000]));
		let invoice = bill(contract, milestone(0));
		let case_id = dispute(invoice, Claim::Cancelled);
		assert_ok!(Jobs::on_ruling(case_id, invoice, Perbill::zero()));
		assert_eq!(CompletedVetted::get(), []);
		assert_eq!(LostVetted::get(), []);
	});
}

#[test]
fn a_dispute_that_the_talent_has_lost_is_told() {
	for (kept, lost) in [(0, true), (49, true), (50, false), (51, false), (100, false)] {
		ExtBuilder::default().build_and_execute(|| {
			let contract = vetted(1_000);
			let invoice = bill(contract, milestone(0));
			let case_id = dispute(invoice, Claim::Cancelled);
			assert_ok!(Jobs::on_ruling(case_id, invoice, Perbill::from_percent(kept)));
			let expected: &[(AccountId, SkillId)] = if lost { &[(TALENT, SKILL)] } else { &[] };
			assert_eq!(LostVetted::get(), expected);
		});
	}
}

#[test]
fn the_fee_names_the_skill() {
	ExtBuilder::default().build_and_execute(|| {
		complete(vetted(1_000));
		over(1_000);
		let skills = Collected::get().into_iter().map(|(context, _, _)| context.skill);
		assert_eq!(skills.collect::<Vec<_>>(), [Some(SKILL), None]);
	});
}
