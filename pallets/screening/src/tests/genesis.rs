// SPDX-License-Identifier: Apache-2.0

use crate::{mock::*, ServiceStatus, Skills, Source};
use talent_primitives::{PoolId, Sortition};

#[test]
fn sets_parameters_skills_and_screeners() {
	ExtBuilder::default().with_parameters(|p| p.max_load = 7).build_and_execute(|| {
		assert_eq!(Screening::parameters().max_load, 7);
		let names = [(SKILL, "Rust"), (OTHER_SKILL, "Design")];
		for (skill, name) in names {
			assert_eq!(Skills::<Test>::get(skill).unwrap().name.to_vec(), name.as_bytes());
		}
		assert_eq!(crate::NextSkill::<Test>::get(), 2);
		for who in SCREENERS {
			assert_eq!(Screening::screener(who, SKILL).unwrap().status, ServiceStatus::Active);
			assert_eq!(Screening::credential(who, SKILL).unwrap().source, Source::Appointed);
			assert_eq!(bond_of(who), BOND);
			assert_eq!(deposit_of(who), 0);
			assert_eq!(open_items(who), [Item::Screener(SKILL)]);
		}
		assert_eq!(MockSortition::pool_size(PoolId::Screeners(SKILL)), 6);
		assert_eq!(MockSortition::pool_size(PoolId::Screeners(OTHER_SKILL)), 0);
	});
}

#[test]
#[should_panic(expected = "parameters are out of their ranges")]
fn parameters_out_of_range_are_refused() {
	ExtBuilder::default().with_parameters(|p| p.max_load = 0).build();
}

#[test]
#[should_panic(expected = "cannot screen for skill 0 from the start")]
fn a_screener_without_coins_is_refused() {
	ExtBuilder::default().with_these_screeners(&[POOR]).build();
}

#[test]
#[should_panic(expected = "cannot screen for skill 0 from the start")]
fn a_screener_who_is_not_a_member_is_refused() {
	ExtBuilder::default().with_these_screeners(&[STRANGER]).build();
}

#[test]
#[should_panic(expected = "cannot screen for skill 0 from the start")]
fn a_screener_named_twice_is_refused() {
	ExtBuilder::default().with_these_screeners(&[11, 11]).build();
}

#[test]
#[should_panic(expected = "is empty or too long")]
fn a_skill_without_a_name_is_refused() {
	use sp_runtime::BuildStorage;
	let genesis = crate::GenesisConfig::<Test> { skills: vec!["".into()], ..Default::default() };
	let _ = genesis.build_storage();
}
