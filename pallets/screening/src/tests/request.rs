// SPDX-License-Identifier: Apache-2.0

use crate::{mock::*, Error, Event, NextRequest, OpenRequests, Phase, RequestTerms, Stage, State};
use frame_support::{assert_noop, assert_ok};
use sp_runtime::{traits::BadOrigin, TokenError};
use talent_primitives::AssetKind;

#[test]
fn takes_the_fee_holds_the_deposit_and_freezes_the_pool() {
	ExtBuilder::default().build_and_execute(|| {
		System::reset_events();
		let id = request(APPLICANT);

		let ends_at = now() + PANEL_PERIOD;
		assert_eq!(
			events(),
			[
				Event::ScreeningRequested {
					request: id,
					applicant: APPLICANT,
					skill: SKILL,
					portfolio: cid("portfolio"),
					deposit: DEPOSIT,
					ends_at,
				},
				Event::FeePaid {
					request: id,
					asset: AssetKind::Native,
					from: APPLICANT,
					to: pot(),
					amount: FEE,
				},
			]
		);
		assert_eq!(wealth(APPLICANT), ENDOWMENT - FEE);
		assert_eq!(Screening::ledger(), FEE);
		assert_eq!(deposit_of(APPLICANT), DEPOSIT);
		assert_eq!(open_items(APPLICANT), [Item::ScreeningRequest(id)]);
		assert_eq!(Screening::open_request(APPLICANT, SKILL), Some(id));
		assert_eq!(MockSortition::freezes(), 1);
		let record = record(id);
		let State::First { panel, seated } = record.state else { panic!("the first panel") };
		assert_eq!(panel.terms, RequestTerms::of(&test_parameters()));
		assert_eq!(panel.phase, Phase::Drawing { until: now() + DRAW_WINDOW });
		assert_eq!(panel.ends_at, ends_at);
		assert!(seated.is_empty());
		assert_eq!(stage(id), Some(Stage::Drawing { until: now() + DRAW_WINDOW }));
	});
}

#[test]
fn each_has_a_number_and_each_applicant_one_for_each_skill() {
	ExtBuilder::default().build_and_execute(|| {
		assert_eq!(request(APPLICANT), 0);
		assert_eq!(request(OTHER), 1);
		assert_noop!(try_request(APPLICANT), Error::<Test>::AlreadyRequested);
		let other_skill =
			Screening::request_screening(signed(APPLICANT), OTHER_SKILL, cid("portfolio"));
		assert_ok!(other_skill);
		assert_eq!(OpenRequests::<Test>::iter_prefix(APPLICANT).count(), 2);
	});
}

#[test]
fn a_screener_may_be_vetted_for_their_own_skill() {
	ExtBuilder::default().build_and_execute(|| {
		run_to(CREDENTIAL_LIFE - RENEWAL_WINDOW);
		let id = drawn(11);
		assert_eq!(seated(id), [12, 13, 14]);
	});
}

#[test]
fn the_panel_ends_with_the_freeze_if_that_is_earlier() {
	ExtBuilder::default().build_and_execute(|| {
		FreezeLife::set(15);
		let id = request(APPLICANT);
		let State::First { panel, .. } = record(id).state else { panic!("the first panel") };
		assert_eq!(panel.ends_at, now() + 15);
		assert_eq!(panel.phase.until(), now() + 15);
		pass(15);
		assert_eq!(stage(id), None);
		assert_eq!(wealth(APPLICANT), ENDOWMENT);
	});
}

#[test]
fn fails_when_not_signed() {
	ExtBuilder::default().build_and_execute(|| {
		let root = RuntimeOrigin::root();
		assert_noop!(Screening::request_screening(root, SKILL, cid("portfolio")), BadOrigin);
	});
}

#[test]
fn fails_for_what_is_not_offered() {
	ExtBuilder::default().build_and_execute(|| {
		assert_noop!(
			Screening::request_screening(signed(APPLICANT), NO_SKILL, cid("portfolio")),
			Error::<Test>::SkillNotFound
		);
		assert_ok!(Screening::retire_skill(RuntimeOrigin::root(), SKILL));
		assert_noop!(try_request(APPLICANT), Error::<Test>::SkillIsRetired);
	});
}

#[test]
fn fails_for_those_who_are_not_talent_in_good_standing() {
	ExtBuilder::default().build_and_execute(|| {
		assert_noop!(try_request(STRANGER), NOT_MEMBER);
		assert_noop!(try_request(CLIENT), ROLE_MISSING);
		Suspended::mutate(|all| all.insert(APPLICANT));
		assert_noop!(try_request(APPLICANT), IS_SUSPENDED);
	});
}

#[test]
fn fails_without_a_portfolio() {
	ExtBuilder::default().build_and_execute(|| {
		assert_noop!(
			Screening::request_screening(signed(APPLICANT), SKILL, cid("")),
			Error::<Test>::ContentMissing
		);
	});
}

#[test]
fn fails_while_cooling_down() {
	ExtBuilder::default().build_and_execute(|| {
		let id = judged(APPLICANT, &[10, 10, 10]);
		let failed_at = now();
		pass(SECOND_PANEL_WINDOW);
		assert_eq!(stage(id), None);
		assert_noop!(try_request(APPLICANT), Error::<Test>::CoolingDown);
		assert_eq!(Screening::may_request_from(APPLICANT, SKILL), Some(failed_at + COOL_DOWN));
		// Others, and other skills, are not held up.
		request(OTHER);

		pass_without_hooks(failed_at + COOL_DOWN - 1 - now());
		assert_noop!(try_request(APPLICANT), Error::<Test>::CoolingDown);
		pass_without_hooks(1);
		// Whether or not the queue has come to it.
		assert_eq!(Screening::may_request_from(APPLICANT, SKILL), None);
		assert_ok!(try_request(APPLICANT));
	});
}

#[test]
fn fails_while_a_credential_lives_on_for_long() {
	ExtBuilder::default().build_and_execute(|| {
		judged(APPLICANT, &[90, 90, 90]);
		let from = now() + CREDENTIAL_LIFE - RENEWAL_WINDOW;
		assert_noop!(try_request(APPLICANT), Error::<Test>::CredentialStillLives);
		assert_eq!(Screening::may_request_from(APPLICANT, SKILL), Some(from));
		pass_without_hooks(from - 1 - now());
		assert_noop!(try_request(APPLICANT), Error::<Test>::CredentialStillLives);
		pass_without_hooks(1);
		assert_ok!(try_request(APPLICANT));
	});
}

#[test]
fn fails_when_no_number_is_left() {
	ExtBuilder::default().build_and_execute(|| {
		NextRequest::<Test>::put(u32::MAX);
		assert_noop!(try_request(APPLICANT), Error::<Test>::NumbersExhausted);
	});
}

#[test]
fn fails_when_nothing_more_can_be_counted() {
	ExtBuilder::default().build_and_execute(|| {
		RefuseItems::set(true);
		assert_noop!(try_request(APPLICANT), ITEM_REFUSED);
	});
}

#[test]
fn fails_when_deposit_or_fee_cannot_be_paid() {
	ExtBuilder::default().build_and_execute(|| {
		assert_noop!(try_request(POOR), TokenError::FundsUnavailable);
		assert_ok!(set_parameters(|p| p.request_deposit = FEE));
		assert_noop!(try_request(POOR), TokenError::FundsUnavailable);
	});
}

#[test]
fn being_vetted_costs_nobody_their_account() {
	ExtBuilder::default().build_and_execute(|| {
		use frame_support::traits::{fungible::Mutate, tokens::Preservation};
		let all_but = FEE + DEPOSIT + ED;
		let keep = Preservation::Preserve;
		assert_ok!(Balances::transfer(&APPLICANT, &OTHER, ENDOWMENT - all_but + 1, keep));
		assert_noop!(try_request(APPLICANT), TokenError::Frozen);
		assert_ok!(Balances::transfer(&OTHER, &APPLICANT, 1, keep));
		assert_ok!(try_request(APPLICANT));
	});
}
