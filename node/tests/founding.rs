// SPDX-License-Identifier: Apache-2.0

//! Keys of validators and the specification of a network: what its founders call the program for.

// Tests may panic, and so may their helpers: the exemption for tests reaches only those themselves.
#![allow(
	clippy::arithmetic_side_effects,
	clippy::indexing_slicing,
	clippy::panic,
	clippy::unwrap_used
)]

mod program;

use program::{directory, refuses, run, succeeds, text, Node};
use serde_json::{json, Value};
use sp_core::{crypto::Ss58Codec, sr25519, Pair};
use std::{
	fs,
	os::unix::fs::{chown, PermissionsExt},
	path::{Path, PathBuf},
	process::{Command, Stdio},
};
use talent_runtime::constants::{
	account::SS58_PREFIX,
	currency::{BTRST, TOTAL_SUPPLY},
	time::MONTHS,
};

fn account(name: &str) -> String {
	let pair = sr25519::Pair::from_string(&format!("//own//{name}"), None).unwrap();
	pair.public().to_ss58check_with_version(SS58_PREFIX.into())
}

/// Makes the keys of a validator in a directory of its own, and returns the file of its entry.
fn entry(directory: &Path, name: &str) -> PathBuf {
	let output = directory.join(format!("{name}.json"));
	let address = format!("/dns/{name}.example/tcp/30333");
	succeeds(&session(
		&directory.join(name),
		&account(name),
		&["--public-addr", &address, "--output", text(&output)],
	));
	output
}

/// Arguments of `key session`.
fn session<'a>(base_path: &'a Path, account: &'a str, more: &[&'a str]) -> Vec<&'a str> {
	let flags = ["key", "session", "--base-path", text(base_path), "--account", account];
	[&flags[..], more].concat()
}

fn json_of(path: &Path) -> Value {
	serde_json::from_str(&fs::read_to_string(path).unwrap()).unwrap()
}

fn mode(path: &Path) -> u32 {
	fs::metadata(path).unwrap().permissions().mode() & 0o777
}

/// All files and directories below a path.
fn below(path: &Path) -> Vec<PathBuf> {
	let entries = fs::read_dir(path).unwrap().map(|entry| entry.unwrap().path());
	entries
		.flat_map(|path| {
			if path.is_dir() {
				[vec![path.clone()], below(&path)].concat()
			} else {
				vec![path]
			}
		})
		.collect()
}

// ---- keys ----

#[test]
fn session_keys_are_made_once_and_for_their_owner_alone() {
	let directory = directory();
	let base_path = directory.path().join("base");
	let account = account("validator");
	let printed = succeeds(&session(&base_path, &account, &[]));
	let made = below(&base_path);
	let files = made.iter().filter(|path| path.is_file()).collect::<Vec<_>>();
	// The network key and three session keys, where a production network's node looks for them.
	assert_eq!(files.len(), 4, "{made:#?}");
	assert!(base_path.join("chains/talent/network/secret_ed25519").is_file());
	assert_eq!(fs::read_dir(base_path.join("chains/talent/keystore")).unwrap().count(), 3);
	for path in &made {
		assert_eq!(mode(path), if path.is_dir() { 0o700 } else { 0o600 }, "{}", path.display());
	}
	// No secret is in the entry.
	for path in files {
		let secret = fs::read(path).unwrap();
		// A phrase in a session key's file, bytes in the network key's.
		let shown = String::from_utf8(secret.clone()).unwrap_or_default();
		let shown = shown.trim_matches('"');
		assert!(shown.is_empty() || !printed.contains(shown), "{}", path.display());
		let hexadecimal = sp_core::bytes::to_hex(&secret, false);
		assert!(!printed.contains(hexadecimal.trim_start_matches("0x")), "{}", path.display());
	}
	let entry: Value = serde_json::from_str(&printed).unwrap();
	assert_eq!(entry["account"], json!(account));
	assert_eq!(entry["publicAddresses"], json!([]));
	assert!(entry["peerId"].as_str().unwrap().starts_with("12D3KooW"));
	let keys = entry["sessionKeys"].as_object().unwrap().keys().cloned().collect::<Vec<_>>();
	assert_eq!(keys, ["authority_discovery", "babe", "grandpa"]);

	// The same keys again, and a new proof.
	let again: Value =
		serde_json::from_str(&succeeds(&session(&base_path, &account, &[]))).unwrap();
	for field in ["account", "sessionKeys", "keys", "peerId"] {
		assert_eq!(again[field], entry[field], "{field}");
	}
	assert_eq!(below(&base_path).len(), made.len());
}

#[test]
fn the_keys_of_a_known_chain_are_where_its_node_looks_for_them() {
	let directory = directory();
	let base_path = directory.path().join("base");
	let output = directory.path().join("entry.json");
	let account = account("validator");
	let more = ["--chain", "dev", "--name", "one", "--output", text(&output)];
	assert_eq!(succeeds(&session(&base_path, &account, &more)), "");
	assert_eq!(json_of(&output)["name"], json!("one"));
	let node = Node::start(
		&base_path,
		&["--chain", "dev", "--validator", "--no-mdns", "--rpc-methods", "unsafe"],
	);
	let keys = json_of(&output)["keys"].clone();
	assert_eq!(node.call("author_hasSessionKeys", &json!([keys]).to_string()), json!(true));
	assert_eq!(node.call("system_localPeerId", "[]"), json_of(&output)["peerId"]);
}

#[test]
fn session_keys_without_a_good_account_or_address_are_refused() {
	let directory = directory();
	let base_path = directory.path().join("base");
	refuses(&["key", "session"], 2, &["--account"]);
	refuses(&session(&base_path, "nobody", &[]), 1, &["--account", "nobody"]);
	let own = account("validator");
	refuses(&session(&base_path, &own, &["--public-addr", "here"]), 2, &["--public-addr", "here"]);
	refuses(&session(&base_path, &own, &["--chain", "nowhere"]), 1, &["nowhere"]);
	let (_, other) = ("", succeeds(&session(&directory.path().join("other"), &own, &[])));
	let other: Value = serde_json::from_str(&other).unwrap();
	let address = format!("/ip4/203.0.113.7/tcp/30333/p2p/{}", other["peerId"].as_str().unwrap());
	refuses(&session(&base_path, &own, &["--public-addr", &address]), 1, &["peerId"]);
}

#[test]
fn a_keystore_with_keys_of_two_sessions_is_refused() {
	let directory = directory();
	let base_path = directory.path().join("base");
	let own = account("validator");
	succeeds(&session(&base_path, &own, &["--chain", "dev"]));
	let insert = ["key", "insert", "--chain", "dev", "--base-path", text(&base_path)];
	succeeds(
		&[&insert[..], &["--key-type", "babe", "--scheme", "sr25519", "--suri", "//other"]]
			.concat(),
	);
	let flags = session(&base_path, &own, &["--chain", "dev"]);
	refuses(&flags, 1, &["2 keys of type babe", "author_rotateKeysWithOwner"]);
}

#[test]
fn a_node_key_is_made_without_a_chain_and_for_its_owner_alone() {
	let directory = directory();
	let file = directory.path().join("key");
	succeeds(&["key", "generate-node-key", "--file", text(&file)]);
	assert_eq!(mode(&file), 0o600);
	// A second call does not take the node's identity away.
	let key = fs::read(&file).unwrap();
	refuses(&["key", "generate-node-key", "--file", text(&file)], 1, &[text(&file), "exists"]);
	assert_eq!(fs::read(&file).unwrap(), key);
	let peer_id = succeeds(&["key", "inspect-node-key", "--file", text(&file)]);
	assert!(peer_id.starts_with("12D3KooW"), "{peer_id}");
	assert_eq!(succeeds(&["key", "generate-node-key"]).len(), 64);
	let base_path = directory.path().join("base");
	// In a directory it is the key of a chain, which must be named.
	refuses(&["key", "generate-node-key", "--base-path", text(&base_path)], 1, &["--chain"]);
	let flags = ["key", "generate-node-key", "--chain", "local", "--base-path", text(&base_path)];
	succeeds(&flags);
	for path in below(&base_path) {
		assert_eq!(mode(&path), if path.is_dir() { 0o700 } else { 0o600 }, "{}", path.display());
	}
}

#[test]
fn a_key_that_cannot_be_read_stops_the_node_with_what_to_do() {
	// Root reads everything.
	if Command::new("id").arg("-u").output().unwrap().stdout != b"0\n" {
		return;
	}
	const NOBODY: u32 = 65_534;
	for (key, words) in [
		("chains/talent_local/network/secret_ed25519", "network key"),
		("chains/talent_local/keystore", "session key"),
	] {
		let directory = directory();
		let base_path = directory.path().join("base");
		fs::set_permissions(directory.path(), fs::Permissions::from_mode(0o755)).unwrap();
		succeeds(&session(&base_path, &account("validator"), &["--chain", "local"]));
		for path in [vec![base_path.clone()], below(&base_path)].concat() {
			chown(&path, Some(NOBODY), Some(NOBODY)).unwrap();
		}
		let key = base_path.join(key);
		let key = if key.is_dir() { below(&key).remove(0) } else { key };
		chown(&key, Some(0), Some(0)).unwrap();
		let output = Command::new("setpriv")
			.args(["--reuid", "65534", "--regid", "65534", "--clear-groups"])
			.args([env!("CARGO_BIN_EXE_talent-node"), "--chain", "local", "--validator"])
			.args(["--base-path", text(&base_path), "--no-prometheus", "--no-telemetry"])
			.args(["--listen-addr", "/ip4/127.0.0.1/tcp/0", "--rpc-port", "0"])
			.env("HOME", directory.path())
			.stdin(Stdio::null())
			.output()
			.unwrap();
		let stderr = String::from_utf8(output.stderr).unwrap();
		let error = stderr
			.lines()
			.find(|line| line.starts_with("Error: "))
			.unwrap_or_else(|| panic!("{stderr}"));
		for word in [words, text(&key), "the user that runs the node"] {
			assert!(error.contains(word), "{word:?} is not in: {error}");
		}
	}
}

// ---- specifications ----

#[test]
fn production_specifications_need_own_keys() {
	let directory = directory();
	let path = directory.path().join("network.json");
	let template: Value =
		serde_json::from_str(&succeeds(&["export-production-spec", "--template"])).unwrap();
	// The lists that founders fill in.
	for place in [
		"/balances/balances",
		"/vesting/vesting",
		"/validatorSet/validators",
		"/session/keys",
		"/council/members",
		"/technicalCommittee/members",
		"/jury/jurors",
		"/jury/arbitrators",
	] {
		assert!(template.pointer(place).is_some_and(Value::is_array), "{place}");
	}
	for (content, words) in [
		("{", &["network.json", "JSON"][..]),
		("{}", &["network.json"]),
		(r#"{"noSuchPallet": {}}"#, &["noSuchPallet"]),
		(
			r#"{"balances": {"balances": [["5GrwvaEF5zXb26Fz9rcQpDWS57CtERHpNehXCPcNoHGKutQY", 1]]}}"#,
			&["Alice", "genesis.balances.balances[0][0]"],
		),
	] {
		fs::write(&path, content).unwrap();
		refuses(&["export-production-spec", "--input", text(&path)], 1, words);
	}
}

/// A whole production genesis, but for the validators whose entries are joined.
fn network(validators: &[&str]) -> Value {
	let mut genesis: Value =
		serde_json::from_str(&succeeds(&["export-production-spec", "--template"])).unwrap();
	let people = |what: &str, count: u32| {
		(1..=count).map(|number| account(&format!("{what} {number}"))).collect::<Vec<_>>()
	};
	let (council, committee, jurors) =
		(people("council", 5), people("expert", 3), people("juror", 15));
	let balances = genesis.pointer_mut("/balances/balances").unwrap().as_array_mut().unwrap();
	let percent = |percent: u128| TOTAL_SUPPLY / 100 * percent;
	let sold = (validators.len() as u128 * 10_100 + 15 * 200) * BTRST;
	balances.push(json!([account("contributor"), percent(19).to_string()]));
	balances.push(json!([account("investor"), "55,000,000 BTRST"]));
	balances.push(json!([account("buyer"), (percent(5) - sold).to_string()]));
	balances.extend(validators.iter().map(|name| json!([account(name), "10,100 BTRST"])));
	balances.extend(jurors.iter().map(|juror| json!([juror, "200 BTRST"])));
	genesis["vesting"]["vesting"] = json!([
		[account("contributor"), 11 * MONTHS, 36 * MONTHS, 0],
		[account("investor"), 12 * MONTHS, 24 * MONTHS, 0],
	]);
	genesis["council"]["members"] = json!(council);
	genesis["technicalCommittee"]["members"] = json!(committee);
	genesis["jury"]["jurors"] = jurors.iter().map(|juror| json!([juror, []])).collect();
	genesis
}

const VALIDATORS: [&str; 4] = ["alpha", "beta", "gamma", "delta"];

/// Arguments of `export-production-spec`.
fn export<'a>(input: &'a Path, entries: &'a [PathBuf], more: &[&'a str]) -> Vec<&'a str> {
	let mut flags = vec!["export-production-spec", "--input", text(input), "--join"];
	flags.extend(entries.iter().map(|path| text(path)));
	flags.extend(more);
	flags
}

#[test]
fn a_production_network_starts_from_the_entries_of_its_validators() {
	let directory = directory();
	let entries = VALIDATORS.map(|name| entry(directory.path(), name));
	let input = directory.path().join("network.json");
	fs::write(&input, network(&VALIDATORS).to_string()).unwrap();
	let output = directory.path().join("spec.json");
	succeeds(&export(&input, &entries, &["--raw", "--output", text(&output)]));

	let spec = json_of(&output);
	assert_eq!(spec["id"], json!("talent"));
	assert_eq!(spec["chainType"], json!("Live"));
	let boot_nodes = entries.iter().map(|path| json_of(path)["publicAddresses"][0].clone());
	assert_eq!(spec["bootNodes"], json!(boot_nodes.collect::<Vec<_>>()));
	// With the keys of the first, where `key session` has put them.
	let base_path = directory.path().join(VALIDATORS[0]);
	// A validator of several waits for a peer, unless forced.
	let flags = ["--validator", "--force-authoring", "--no-mdns", "--no-hardware-benchmarks"];
	let node = Node::start(&base_path, &[&["--chain", text(&output)][..], &flags].concat());
	assert_eq!(node.call("system_chain", "[]"), "Talent");
	node.wait_for_block(1);
}

#[test]
fn entries_that_do_not_fit_are_named_with_their_files() {
	let directory = directory();
	let entries = VALIDATORS.map(|name| entry(directory.path(), name));
	let input = directory.path().join("network.json");
	fs::write(&input, network(&VALIDATORS).to_string()).unwrap();
	let [alpha, beta, ..] = &entries;

	let missing = directory.path().join("missing.json");
	refuses(&export(&input, &[missing], &[]), 1, &["missing.json"]);
	let changed = directory.path().join("changed.json");
	let expect = |change: &dyn Fn(&mut Value), words: &[&str]| {
		let mut entry = json_of(alpha);
		change(&mut entry);
		fs::write(&changed, entry.to_string()).unwrap();
		let words = [&["changed.json"], words].concat();
		refuses(&export(&input, std::slice::from_ref(&changed), &[]), 1, &words);
	};
	expect(&|entry| entry["account"] = json!(account("beta")), &["proof", "key session"]);
	expect(&|entry| entry["keys"] = json_of(beta)["keys"].clone(), &["keys", "sessionKeys"]);
	expect(&|entry| entry["proof"] = json!("0x00"), &["proof"]);
	expect(
		&|entry| entry["peerId"] = json_of(beta)["peerId"].clone(),
		&["publicAddresses[0]", "peerId"],
	);
	expect(&|entry| entry["publicAddresses"][0] = json!("here"), &["publicAddresses[0]"]);
	expect(&|entry| entry["stash"] = json!(1), &["stash"]);
	expect(&|entry| *entry = json!([]), &[]);
	fs::write(&changed, "{").unwrap();
	refuses(&export(&input, std::slice::from_ref(&changed), &[]), 1, &["changed.json"]);

	// Twice the same.
	let copy = directory.path().join("copy.json");
	fs::copy(alpha, &copy).unwrap();
	let twice = [alpha.clone(), copy];
	refuses(&export(&input, &twice, &[]), 1, &["alpha.json", "copy.json", "the same"]);
	// At the same address.
	let other = directory.path().join("other.json");
	let address = "/dns/alpha.example/tcp/30333";
	let flags = ["--public-addr", address, "--output", text(&other)];
	succeeds(&session(&directory.path().join("other"), &account("other"), &flags));
	let twice = [alpha.clone(), other];
	let words = ["alpha.json", "other.json", "public address", address];
	refuses(&export(&input, &twice, &[]), 1, &words);
	// Named in the input, too.
	let mut named = network(&VALIDATORS);
	named["validatorSet"]["validators"] = json!([account("alpha")]);
	let both = directory.path().join("both.json");
	fs::write(&both, named.to_string()).unwrap();
	let words = ["both.json", "alpha.json", "already", "/validatorSet/validators"];
	refuses(&export(&both, &entries, &[]), 1, &words);
	// Too few.
	refuses(&export(&input, &entries[..3], &[]), 1, &["validatorSet.validators", "4"]);
	refuses(&["export-production-spec", "--join", text(alpha)], 2, &["--input"]);
}

#[test]
fn a_bad_amount_or_value_is_named_by_file_and_place() {
	let directory = directory();
	let entries = VALIDATORS.map(|name| entry(directory.path(), name));
	let input = directory.path().join("network.json");
	let expect = |change: &dyn Fn(&mut Value), words: &[&str]| {
		let mut genesis = network(&VALIDATORS);
		change(&mut genesis);
		fs::write(&input, genesis.to_string()).unwrap();
		refuses(&export(&input, &entries, &[]), 1, &[&["network.json"], words].concat());
	};
	expect(
		&|genesis| genesis["balances"]["balances"][6][1] = json!("a lot"),
		&["balances.balances[6][1]", "a lot", "BTRST"],
	);
	expect(
		&|genesis| genesis["balances"]["balances"][6][0] = json!("5nobody"),
		&["balances.balances[6][0]"],
	);
	expect(&|genesis| genesis["vesting"]["vesting"][0][3] = json!(-1), &["vesting.vesting[0][3]"]);
	expect(
		&|genesis| genesis["networkProfile"]["epochLength"] = json!(10),
		&["epochLength", "100"],
	);
	expect(&|genesis| genesis["council"]["members"] = json!([]), &["council.members", "5"]);
	// A month of thirty days.
	expect(
		&|genesis| {
			genesis["vesting"]["vesting"][0] =
				json!([account("contributor"), 11 * 432_000, 36 * 432_000, 0]);
		},
		&["early contributors", "4818000", "15768000", "438000", "vesting.vesting"],
	);
	// The bond of a validator whose entry is joined.
	expect(
		&|genesis| {
			let balances = genesis["balances"]["balances"].as_array_mut().unwrap();
			let own = json!(account("beta"));
			let coins = balances.iter().position(|entry| entry[0] == own).unwrap();
			balances[coins][0] = json!(account("somebody else"));
		},
		&[&account("beta"), "bond"],
	);
	let output = run(&export(&input, &entries, &["--output", "/proc/talent"]));
	assert_eq!(output.status.code(), Some(1));
}
