// SPDX-License-Identifier: Apache-2.0

//! A contract that both sides want to go on: one proposes, the other signs, and what the old one
//! does not need pays for the new.

use frame_support::assert_ok;
use pallet_fee_treasury::Parameters;
use pallet_jobs::{Event as JobsEvent, Work};
use sp_runtime::Permill;
use talent_primitives::{time::utc_day, AssetKind, BlockNumber, Roles};
use talent_runtime::{
	constants::{
		currency::BTRST,
		test_dollar::{self, TUSD},
		time::WEEKS,
	},
	Balance, FeeTreasury, Jobs, Runtime, RuntimeEvent, RuntimeOrigin,
};
use talent_runtime_tests::*;

const CLIENT: Person = Person::Dave;
const TALENT: Person = Person::Eve;
const STRANGER: Person = Person::Ferdie;

fn set_rate(percent: u32) {
	let fee_rate = Permill::from_percent(percent);
	let parameters: Parameters<BlockNumber> = Parameters { fee_rate, ..FeeTreasury::parameters() };
	assert_ok!(FeeTreasury::set_parameters(RuntimeOrigin::root(), parameters));
}

/// What went from the old contract to the new one, and what the client has paid for it besides.
fn renewed() -> (Balance, Balance) {
	history()
		.into_iter()
		.rev()
		.find_map(|event| match event {
			RuntimeEvent::Jobs(JobsEvent::ContractRenewed { carried, funded, .. }) => {
				Some((carried, funded))
			},
			_ => None,
		})
		.expect("it was renewed")
}

/// What is held for a contract of so many milestones on `dev`.
fn deposit(milestones: Balance) -> Balance {
	BTRST / 10 + milestones * BTRST / 100
}

#[test]
fn what_is_not_committed_is_carried_over_and_the_new_rate_holds_for_it_in_both_directions() {
	for (percent, initial) in [(20, 240 * BTRST), (5, 210 * BTRST)] {
		on_dev(|| {
			let (clients, talents, common_before) =
				(Purse::of(CLIENT), Purse::of(TALENT), common());
			let old = hire(CLIENT, TALENT, fixed(&[100 * BTRST, 50 * BTRST, 50 * BTRST]));
			assert_ok!(fund(CLIENT, old, 110 * BTRST));
			pay_milestone(CLIENT, TALENT, old, 0);
			assert_eq!(escrow(old), 110 * BTRST);
			assert_eq!(clients.lost(), 220 * BTRST);
			set_rate(percent);

			// Talent proposes, and holds a deposit for as long as that stands.
			let terms = fixed(&[200 * BTRST, 100 * BTRST]);
			let (new, hash) = propose_renewal(TALENT, old, terms);
			assert_eq!(held(TALENT.to_account_id()), MEMBER_DEPOSIT + deposit(2));
			assert_ok!(accept_renewal(CLIENT, old, hash));
			assert_eq!(held(TALENT.to_account_id()), MEMBER_DEPOSIT);
			let both = JOB_DEPOSIT + deposit(3) + deposit(2);
			assert_eq!(held(CLIENT.to_account_id()), MEMBER_DEPOSIT + both);

			// The milestone that is being worked on stays with the old one, the next is carried
			// over. What the new one takes more the client pays.
			assert_eq!(escrow(old), 55 * BTRST);
			assert_eq!(escrow(new), initial);
			assert_eq!(renewed(), (55 * BTRST, initial - 55 * BTRST));
			assert_eq!(clients.lost(), 165 * BTRST + initial);
			assert_eq!(ledger(), escrow(old) + escrow(new));

			// Either keeps its own rate.
			pay_milestone(CLIENT, TALENT, old, 1);
			assert_eq!(escrow(old), 0);
			pay_milestone(CLIENT, TALENT, new, 0);
			assert_eq!(escrow(new), 0);
			assert_eq!(talents.gained(), 350 * BTRST);
			let fees = 15 * BTRST + 2 * BTRST * Balance::from(percent);
			assert_eq!(common(), common_before + fees);
			assert_eq!(clients.lost(), 350 * BTRST + fees);

			// The old one is over by itself.
			pass_until_done(block() + Jobs::parameters().final_billing_window);
			assert!(is_over(old));
			assert!(!is_over(new));
			end_and_pass(TALENT, new);
			assert_ok!(close_job(CLIENT, 0));
			nothing_is_left(&[CLIENT, TALENT]);
			assert_eq!(clients.lost(), 350 * BTRST + fees);
		});
	}
}

#[test]
fn an_hourly_contract_in_dollars_goes_on_and_no_day_is_billed_twice() {
	on_dev(|| {
		join(CLIENT, Roles::CLIENT);
		join(TALENT, Roles::TALENT);
		let dollars = |who: Person| dollars_of(who.to_account_id());
		let (clients, talents) = (dollars(CLIENT), dollars(TALENT));
		let job = post(CLIENT, dollar_job_details());
		let old = sign(CLIENT, job, TALENT, lasting(4 * WEEKS, hourly(50 * TUSD, 20)));
		assert_eq!(dollars(CLIENT), clients - 2_200 * TUSD);

		// Friday of the first week: the client proposes a higher rate, talent signs.
		next_block_after(4 * DAY);
		let today = utc_day(now());
		let (new, hash) = propose_renewal(CLIENT, old, lasting(4 * WEEKS, hourly(60 * TUSD, 20)));
		assert_ok!(accept_renewal(TALENT, old, hash));
		let (carried, funded) = renewed();
		// Two weeks of the new one are funded.
		assert_eq!(escrow(new), 2_640 * TUSD);
		assert_eq!(carried + funded, 2_640 * TUSD);
		assert_eq!(escrow(old), 2_200 * TUSD - carried);
		assert_eq!(dollars(CLIENT), clients - 2_200 * TUSD - funded);
		// What was worked until today stays covered.
		assert!(escrow(old) >= 1_100 * TUSD, "{}", escrow(old));

		// Today is billed under the old one, tomorrow is the first day of the new one.
		let day = |day| Work::Hours { first_day: day, last_day: day, minutes: 8 * 60 };
		assert_eq!(try_bill(TALENT, new, day(today)), Err(JobsError::PeriodBeforeStart.into()));
		let last = bill(TALENT, old, day(today));
		assert_ok!(approve(CLIENT, last, None));
		assert_eq!(dollars(TALENT), talents + 400 * TUSD);
		next_block_after(DAY);
		let first = bill(TALENT, new, day(today + 1));
		assert_ok!(approve(CLIENT, first, None));
		assert_eq!(dollars(TALENT), talents + 880 * TUSD);
		assert_eq!(try_bill(TALENT, old, day(today + 1)), Err(JobsError::PeriodTooLate.into()));

		pass_until_done(block() + Jobs::parameters().final_billing_window);
		assert!(is_over(old));
		end_and_pass(TALENT, new);
		assert_ok!(close_job(CLIENT, job));
		pass_conversions();
		nothing_is_left(&[CLIENT, TALENT]);
		// All that was not worked is back: 880 and a tenth of it were paid.
		assert_eq!(dollars(CLIENT), clients - 968 * TUSD);
		assert_eq!(pallet_jobs::Ledger::<Runtime>::get(test_dollar::ASSET), 0);
	});
}

#[test]
fn only_the_other_party_signs_and_only_what_was_proposed_last() {
	on_dev(|| {
		let old = hire(CLIENT, TALENT, fixed(&[100 * BTRST]));
		let terms = || fixed(&[200 * BTRST]);
		let not_a_party = Err(JobsError::NotAParty.into());
		assert_eq!(try_propose_renewal(STRANGER, old, Some(terms())), not_a_party);

		let (_, first) = propose_renewal(CLIENT, old, terms());
		assert_eq!(held(CLIENT.to_account_id()), MEMBER_DEPOSIT + JOB_DEPOSIT + 2 * deposit(1));
		assert_eq!(accept_renewal(STRANGER, old, first), not_a_party);
		assert!(accept_renewal(CLIENT, old, first).is_err());
		// Talent wants other terms: they take the place of the client's, whose deposit is back.
		let (new, second) = propose_renewal(TALENT, old, fixed(&[250 * BTRST]));
		assert_eq!(held(CLIENT.to_account_id()), MEMBER_DEPOSIT + JOB_DEPOSIT + deposit(1));
		assert_eq!(held(TALENT.to_account_id()), MEMBER_DEPOSIT + deposit(1));
		let mismatch = Err(JobsError::TermsHashMismatch.into());
		assert_eq!(accept_renewal(CLIENT, old, first), mismatch);
		assert!(is_over(new), "it is not a contract yet");

		// A client who cannot pay for it signs nothing, and nothing has moved.
		let rich = total(CLIENT.to_account_id()) - held(CLIENT.to_account_id()) - 2 * BTRST;
		send(CLIENT, STRANGER, rich);
		let (clients, kept) = (Purse::of(CLIENT), escrow(old));
		assert!(accept_renewal(CLIENT, old, second).is_err());
		assert_eq!((clients.lost(), escrow(old)), (0, kept));
		send(STRANGER, CLIENT, rich);
		assert_ok!(accept_renewal(CLIENT, old, second));
		assert!(!is_over(new));
		assert!(accept_renewal(CLIENT, old, second).is_err(), "once");
	});
}

#[test]
fn a_proposal_that_nobody_signs_expires_and_one_can_be_taken_back() {
	on_dev(|| {
		let old = hire(CLIENT, TALENT, fixed(&[100 * BTRST]));
		propose_renewal(TALENT, old, fixed(&[200 * BTRST]));
		assert_ok!(try_propose_renewal(TALENT, old, None));
		assert_eq!(held(TALENT.to_account_id()), MEMBER_DEPOSIT);

		let (_, hash) = propose_renewal(TALENT, old, fixed(&[200 * BTRST]));
		let expires = block() + Jobs::parameters().offer_window;
		pass_until_done(expires);
		assert_eq!(held(TALENT.to_account_id()), MEMBER_DEPOSIT);
		assert!(happened(|event| matches!(
			event,
			RuntimeEvent::Jobs(JobsEvent::RenewalExpired { .. })
		)));
		assert!(accept_renewal(CLIENT, old, hash).is_err());

		// With the contract goes whatever was proposed.
		propose_renewal(TALENT, old, fixed(&[200 * BTRST]));
		end_and_pass(TALENT, old);
		assert_ok!(close_job(CLIENT, 0));
		nothing_is_left(&[CLIENT, TALENT]);
	});
}

#[test]
fn whoever_is_suspended_renews_nothing_and_neither_does_anybody_in_a_currency_that_is_not_listed() {
	on_dev(|| {
		let old = hire(CLIENT, TALENT, fixed(&[100 * BTRST]));
		let (_, hash) = propose_renewal(TALENT, old, fixed(&[200 * BTRST]));
		let account = TALENT.to_account_id();
		let suspend = MembersCall::suspend { account: account.clone(), reason: cid("reason") };
		assert_ok!(council(2, suspend));
		let suspended = Err(pallet_members::Error::<Runtime>::Suspended.into());
		// Asked again when it is signed.
		assert_eq!(accept_renewal(CLIENT, old, hash), suspended);
		assert_eq!(try_propose_renewal(CLIENT, old, Some(fixed(&[BTRST]))), suspended);
		// What was begun goes on.
		pay_milestone(CLIENT, TALENT, old, 0);
		assert_ok!(council(3, MembersCall::reinstate { account }));
		assert_ok!(try_propose_renewal(TALENT, old, None));

		let details = pallet_jobs::JobDetails { currency: test_dollar::ASSET, ..job_details() };
		let job = post(CLIENT, details);
		let dollars = sign(CLIENT, job, TALENT, fixed(&[100 * TUSD]));
		let (_, hash) = propose_renewal(CLIENT, dollars, fixed(&[100 * TUSD]));
		let asset: AssetKind = test_dollar::ASSET;
		assert_ok!(FeeTreasury::delist_asset(RuntimeOrigin::root(), asset));
		let not_listed = Err(pallet_fee_treasury::Error::<Runtime>::AssetNotListed.into());
		assert_eq!(accept_renewal(TALENT, dollars, hash), not_listed);
		let again = try_propose_renewal(CLIENT, dollars, Some(fixed(&[TUSD])));
		assert_eq!(again, not_listed);
	});
}
