	calls.extend([
		pallet_template::Call::<Runtime>::add_record { content: cid("text") }.into(),
		pallet_template::Call::<Runtime>::remove_record {}.into(),
		pallet_template::Call::<Runtime>::set_parameters {
			parameters: talent_runtime::Template::parameters(),
		}
		.into(),
	]);
