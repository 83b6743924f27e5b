// SPDX-License-Identifier: Apache-2.0

use crate::mock::*;
use pallet_session::historical::HistoricalSessions;

#[test]
fn the_set_stays_and_no_session_is_a_change() {
	ExtBuilder::default().build_and_execute(|| {
		pass_sessions(6);
		assert_eq!(Session::validators(), vec![1, 2, 3, 4]);
		assert_eq!(take_changes(), vec![false; 6]);
		assert!(!System::events().into_iter().any(|record| matches!(
			record.event,
			RuntimeEvent::Session(pallet_session::Event::NewQueued)
		)));
	});
}

#[test]
fn every_session_has_a_root_that_offences_are_proven_with() {
	ExtBuilder::default().build_and_execute(|| {
		pass_sessions(4);
		let (first, validators) = HistoricalSessions::<Test>::get(0).unwrap();
		assert_eq!(validators, 4);
		for session in 1..=4 {
			assert_eq!(HistoricalSessions::<Test>::get(session), Some((first, 4)));
		}
	});
}

#[test]
fn roots_are_kept_exactly_while_an_offence_can_be_reported() {
	ExtBuilder::default().build_and_execute(|| {
		pass_sessions(10);
		assert!(HistoricalSessions::<Test>::contains_key(0));
		pass_sessions(20);
		let current = Session::current_index();
		// Counted from the session that ended last.
		let first_kept = current - 1 - 10;
		assert!(!HistoricalSessions::<Test>::contains_key(first_kept - 1));
		assert!(HistoricalSessions::<Test>::contains_key(first_kept));
		assert!(HistoricalSessions::<Test>::contains_key(current));
		assert_eq!(HistoricalSessions::<Test>::iter().count(), 10 + 3);
	});
}

#[test]
fn new_keys_of_a_validator_are_used_after_two_sessions() {
	ExtBuilder::default().build_and_execute(|| {
		pass_sessions(1);
		set_keys(2, 22);
		pass_sessions(1);
		assert_eq!(Session::queued_keys()[1], (2, keys(22)));
		pass_sessions(1);
		assert_eq!(Session::validators(), vec![1, 2, 3, 4]);
		assert_eq!(take_changes(), vec![false, false, true]);
	});
}

#[test]
fn an_outsider_with_keys_does_not_get_in() {
	ExtBuilder::default().build_and_execute(|| {
		set_keys(OUTSIDER, 99);
		pass_sessions(4);
		assert_eq!(Session::validators(), vec![1, 2, 3, 4]);
	});
}
