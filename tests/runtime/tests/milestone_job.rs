// SPDX-License-Identifier: Apache-2.0

//! A job of three milestones, to the last coin.

use frame_support::{assert_noop, assert_ok};
use pallet_jobs::Work;
use talent_runtime::{constants::currency::BTRST, RuntimeEvent};
use talent_runtime_tests::*;

#[test]
fn three_milestones_and_a_bonus_are_paid_to_the_last_coin_and_both_can_leave() {
	on_dev(|| {
		let (client, talent) = (Person::Bob, Person::Charlie);
		let (clients, talents) = (Purse::of(client), Purse::of(talent));
		let common_before = common();
		let contract = hire(client, talent, fixed(&[300 * BTRST, 200 * BTRST, 100 * BTRST]));
		assert_eq!(clients.lost(), 330 * BTRST);
		// A tenth of a BTRST for the contract, a hundredth for each of its three milestones.
		let contract_deposit = 13 * BTRST / 100;
		assert_eq!(held(client.to_account_id()), MEMBER_DEPOSIT + JOB_DEPOSIT + contract_deposit);
		assert_eq!(held(talent.to_account_id()), MEMBER_DEPOSIT);

		// The first was funded with the offer; it is approved in two parts.
		let first = bill(talent, contract, Work::Milestone { index: 0 });
		assert_ok!(approve(client, first, Some(120 * BTRST)));
		assert_eq!(talents.gained(), 120 * BTRST);
		assert_eq!(common(), common_before + 12 * BTRST);
		assert_eq!(escrow(contract), 198 * BTRST);
		assert_ok!(approve(client, first, None));
		assert_eq!(talents.gained(), 300 * BTRST);
		assert_eq!(escrow(contract), 0);

		// The second can be billed only once it is funded, and no more can be put in than is
		// agreed.
		let second = Work::Milestone { index: 1 };
		assert_eq!(try_bill(talent, contract, second), Err(JobsError::EscrowTooSmall.into()));
		let too_much = fund(client, contract, 330 * BTRST + 1);
		assert_eq!(too_much, Err(JobsError::AboveAgreedTotal.into()));
		assert_ok!(fund(client, contract, 220 * BTRST));
		let second = bill(talent, contract, second);
		assert_ok!(approve(client, second, None));
		let again = try_bill(talent, contract, Work::Milestone { index: 1 });
		assert_eq!(again, Err(JobsError::MilestoneAlreadyBilled.into()));

		// The third, and a bonus that comes out of the client's purse when approved.
		assert_ok!(fund(client, contract, 110 * BTRST));
		let third = bill(talent, contract, Work::Milestone { index: 2 });
		assert_ok!(approve(client, third, None));
		let bonus = ask_bonus(talent, contract, 50 * BTRST);
		assert_eq!(clients.lost(), 660 * BTRST);
		assert_ok!(approve(client, bonus, None));

		assert_eq!(clients.lost(), 715 * BTRST);
		assert_eq!(talents.gained(), 650 * BTRST);
		assert_eq!(common(), common_before + 65 * BTRST);
		assert_eq!(escrow(contract), 0);

		// Nobody can leave in the middle. The contract is over when the final time for bills is.
		assert_noop!(
			talent_runtime::Members::leave(talent_runtime::RuntimeOrigin::signed(
				talent.to_account_id()
			)),
			pallet_members::Error::<talent_runtime::Runtime>::ItemsOpen
		);
		assert_ok!(end(talent, contract));
		assert_ok!(close_job(client, 0));
		let last = block() + talent_runtime::Jobs::parameters().final_billing_window;
		pass_until_done(last);
		assert!(is_over(contract));
		assert!(happened(|event| matches!(
			event,
			RuntimeEvent::Jobs(pallet_jobs::Event::ContractEnded { contract: 0, job: 0 })
		)));
		nothing_is_left(&[client, talent]);

		for who in [client, talent] {
			assert_ok!(leave(who));
			assert_eq!(held(who.to_account_id()), 0);
		}
		assert_eq!(clients.lost(), 715 * BTRST);
		assert_eq!(talents.gained(), 650 * BTRST);
	});
}
