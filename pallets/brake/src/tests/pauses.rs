// SPDX-License-Identifier: Apache-2.0

use crate::{mock::*, Error, Event, Pause};
use frame_support::{assert_noop, assert_ok, traits::Hooks};
use sp_runtime::traits::BadOrigin;

fn filtered() -> sp_runtime::DispatchResult {
	Err(frame_system::Error::<Test>::CallFiltered.into())
}

#[test]
fn a_paused_call_is_refused_until_the_pause_ends_by_itself() {
	ExtBuilder.build_and_execute(|| {
		assert_ok!(send_transfer());
		let until = System::block_number() + MAX_PAUSE;

		assert_ok!(pause(transfer(), MAX_PAUSE));

		System::assert_last_event(Event::CallPaused { call: transfer(), until }.into());
		assert_eq!(Brake::pauses(), vec![Pause { call: transfer(), until }]);
		pass_blocks(MAX_PAUSE - 1);
		assert_eq!(send_transfer(), filtered());
		pass_blocks(1);
		System::assert_last_event(Event::PauseEnded { call: transfer() }.into());
		assert_ok!(send_transfer());
		assert_eq!(Brake::pauses(), vec![]);
	});
}

#[test]
fn a_call_is_paused_for_at_most_half_the_time() {
	ExtBuilder.build_and_execute(|| {
		let mut paused = 0;
		for _ in 0..COOLDOWN * 10 {
			// The origin tries to in every block.
			let _ = pause(transfer(), MAX_PAUSE);
			paused += u64::from(send_transfer().is_err());
			pass_blocks(1);
		}
		assert_eq!(paused, MAX_PAUSE * 10);
	});
}

#[test]
fn ending_a_pause_early_does_not_let_it_begin_anew() {
	ExtBuilder.build_and_execute(|| {
		let from = System::block_number() + COOLDOWN;
		assert_ok!(pause(transfer(), 1));
		assert_ok!(end_pause(transfer()));
		System::assert_last_event(Event::PauseEnded { call: transfer() }.into());
		assert_ok!(send_transfer());
		assert_eq!(Brake::pausable_from(transfer()), Some(from));
		assert_noop!(pause(transfer(), 1), Error::<Test>::PausedLately);
		pass_blocks(COOLDOWN - 1);
		assert_noop!(pause(transfer(), 1), Error::<Test>::PausedLately);
		pass_blocks(1);
		assert_eq!(Brake::pausable_from(transfer()), None);
		assert_ok!(pause(transfer(), 1));
	});
}

#[test]
fn fails_for_durations_out_of_range() {
	ExtBuilder.build_and_execute(|| {
		for blocks in [0, MAX_PAUSE + 1, u64::MAX] {
			assert_noop!(pause(transfer(), blocks), Error::<Test>::BadDuration);
		}
	});
}

#[test]
fn fails_for_calls_that_do_not_exist_or_cannot_be_paused() {
	ExtBuilder.build_and_execute(|| {
		for missing in [
			name("Nothing", "transfer"),
			name("Balances", "nothing"),
			name("balances", "transfer_keep_alive"),
			name("", ""),
		] {
			assert_noop!(pause(missing, 1), Error::<Test>::NoSuchCall);
		}
		for needed in [
			name("System", "set_code"),
			name("Brake", "end_pause"),
			// The pallet that pauses.
			name("TxPause", "unpause"),
		] {
			assert_noop!(pause(needed, 1), Error::<Test>::Unpausable);
		}
	});
}

#[test]
fn fails_for_more_pauses_than_there_may_be() {
	ExtBuilder.build_and_execute(|| {
		for call in ["transfer_all", "force_transfer", "burn"] {
			assert_ok!(pause(name("Balances", call), 5));
		}
		assert_noop!(pause(transfer(), 5), Error::<Test>::TooManyPauses);
		assert_ok!(end_pause(name("Balances", "burn")));
		assert_ok!(pause(transfer(), 3));
		// Each ends in its own block.
		pass_blocks(3);
		assert_eq!(Brake::pauses().len(), 2);
		pass_blocks(2);
		assert_eq!(Brake::pauses().len(), 0);
	});
}

#[test]
fn fails_for_a_call_that_is_paused_already() {
	ExtBuilder.build_and_execute(|| {
		assert_ok!(pause(transfer(), 5));
		assert_noop!(pause(transfer(), 5), Error::<Test>::PausedLately);
		assert_ok!(end_pause(transfer()));
		assert_noop!(end_pause(transfer()), Error::<Test>::NotPaused);
	});
	// At genesis, by the other pallet.
	ExtBuilder.build_and_execute(|| {
		pallet_tx_pause::PausedCalls::<Test>::insert(transfer(), ());
		assert_noop!(pause(transfer(), 5), Error::<Test>::AlreadyPaused);
	});
}

#[test]
fn fails_for_other_origins() {
	ExtBuilder.build_and_execute(|| {
		let signed = RuntimeOrigin::signed(ALICE);
		assert_noop!(Brake::pause(signed.clone(), transfer(), 1), BadOrigin);
		assert_noop!(Brake::end_pause(signed, transfer()), BadOrigin);
		// Nobody pauses past this pallet.
		let root = RuntimeOrigin::root();
		assert_noop!(TxPause::pause(root.clone(), transfer()), BadOrigin);
		assert_noop!(TxPause::unpause(root, transfer()), BadOrigin);
	});
}

#[test]
fn the_limits_make_sense() {
	<Brake as Hooks<u64>>::integrity_test();
}
