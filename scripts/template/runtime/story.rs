// SPDX-License-Identifier: Apache-2.0

//! A member publishes a record and removes it again.

use frame_support::assert_ok;
use talent_primitives::Roles;
use talent_runtime::{Members, Runtime, Template};
use talent_runtime_tests::*;

type Call = pallet_template::Call<Runtime>;

#[test]
fn a_deposit_is_held_while_a_record_exists() {
	on_dev(|| {
		let alice = Person::Alice.to_account_id();
		if Members::member(alice.clone()).is_none() {
			join(Person::Alice, Roles::TALENT);
		}
		let before = held(alice.clone());
		assert_ok!(submit(Person::Alice, Call::add_record { content: cid("text") }));
		assert_eq!(held(alice.clone()), before + Template::parameters().deposit);
		assert_ok!(submit(Person::Alice, Call::remove_record {}));
		assert_eq!(held(alice), before);
	});
}
