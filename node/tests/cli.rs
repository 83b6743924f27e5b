// SPDX-License-Identifier: Apache-2.0

//! The built program, called as people and scripts call it.

// Tests may panic, and so may their helpers: the exemption for tests reaches
// only those themselves.
#![allow(
	clippy::arithmetic_side_effects,
	clippy::cast_possible_truncation,
	clippy::panic,
	clippy::unwrap_used
)]

mod program;

use codec::Encode;
use program::{directory, free_port, program, refuses, run, succeeds, text, Node, PATIENCE};
use serde_json::Value;
use sp_core::crypto::Ss58Codec;
use sp_keyring::Sr25519Keyring;
use sp_runtime::generic::Era;
use std::{
	fs,
	io::{BufRead, BufReader},
	net::TcpListener,
	path::{Path, PathBuf},
	process::{Child, Command, Stdio},
	thread,
	time::{Duration, Instant},
};
use talent_primitives::Hash;
use talent_runtime::{
	constants::account::SS58_PREFIX, extensions::ChargeFee, RuntimeCall, SignedPayload,
	TxExtension, UncheckedExtrinsic,
};
use tempfile::TempDir;

#[test]
fn the_version_is_printed() {
	let version = succeeds(&["--version"]);
	assert!(
		version.starts_with(concat!("talent-node ", env!("CARGO_PKG_VERSION"), "-")),
		"{version}"
	);
}

#[test]
fn help_is_printed() {
	let help = succeeds(&["--help"]);
	for word in [
		"--sealing",
		"--db-storage-threshold",
		"--no-hardware-benchmarks",
		"export-chain-spec",
		"purge-chain",
		"--rpc-port",
	] {
		assert!(help.contains(word), "{word}");
	}
}

#[test]
fn bad_flags_are_refused() {
	refuses(&["--no-such-flag"], 2, &["--no-such-flag"]);
	refuses(&["--port", "pork"], 2, &["pork", "--port"]);
	refuses(&["--dev", "--sealing", "0"], 2, &["--sealing", "instant"]);
	refuses(&["--chain", "local", "--sealing", "instant"], 2, &["--dev"]);
	refuses(&["no-such-subcommand"], 2, &["no-such-subcommand"]);
	refuses(&["--dev", "--name", "a.b"], 1, &["a.b"]);
}

#[test]
fn sealing_is_refused_on_a_chain_that_is_not_for_development() {
	let base_path = directory();
	let arguments = [
		"--dev",
		"--chain",
		"local",
		"--sealing",
		"instant",
		"--base-path",
		text(base_path.path()),
	];
	refuses(&arguments, 1, &["--sealing", "talent_local"]);
}

#[test]
fn unknown_chains_and_broken_specifications_are_refused() {
	let directory = directory();
	let base_path = text(directory.path());
	refuses(&["--base-path", base_path], 1, &["--dev", "--chain"]);
	refuses(&["--chain", "nowhere", "--base-path", base_path], 1, &["nowhere", "local", "<FILE>"]);
	let template = directory.path().join("network.json");
	let flags = ["export-production-spec", "--template", "--output", text(&template)];
	succeeds(&flags);
	let flags = ["--chain", text(&template), "--base-path", base_path];
	refuses(&flags, 1, &["network.json", "export-production-spec"]);
	refuses(&["--chain", "production", "--base-path", base_path], 1, &["export-production-spec"]);
	refuses(&["export-chain-spec", "--chain", "production"], 1, &["export-production-spec"]);
	let broken = directory.path().join("broken.json");
	fs::write(&broken, r#"{"name": "#).unwrap();
	refuses(&["--chain", text(&broken), "--base-path", base_path], 1, &["broken.json"]);
}

#[test]
fn a_specification_with_a_broken_genesis_is_refused() {
	let directory = directory();
	let path = directory.path().join("spec.json");
	let mut spec: Value =
		serde_json::from_str(&succeeds(&["export-chain-spec", "--chain", "dev"])).unwrap();
	let patch =
		spec.pointer_mut("/genesis/runtimeGenesis/patch").and_then(Value::as_object_mut).unwrap();
	patch.insert("noSuchPallet".into(), Value::Bool(true));
	fs::write(&path, spec.to_string()).unwrap();
	refuses(
		&[
			"--dev",
			"--chain",
			text(&path),
			"--base-path",
			text(directory.path()),
			"--listen-addr",
			"/ip4/127.0.0.1/tcp/0",
		],
		1,
		&["specification", "noSuchPallet"],
	);
}

#[test]
fn taken_ports_are_refused() {
	let base_path = directory();
	let base_path = text(base_path.path());
	let taken = TcpListener::bind("127.0.0.1:0").unwrap();
	let port = taken.local_addr().unwrap().port().to_string();
	let free = format!("/ip4/127.0.0.1/tcp/{}", free_port());
	let node = ["--dev", "--base-path", base_path];
	refuses(
		&[&node[..], &["--listen-addr", &free, "--rpc-port", &port]].concat(),
		1,
		&["RPC", &port, "--rpc-port"],
	);
	refuses(
		&[&node[..], &["--listen-addr", &format!("/ip4/127.0.0.1/tcp/{port}")]].concat(),
		1,
		&["peer-to-peer", &port, "--port"],
	);
	refuses(
		&[
			&node[..],
			&["--listen-addr", &free, "--rpc-port", &free_port().to_string()],
			&["--prometheus-port", &port],
		]
		.concat(),
		1,
		&["Prometheus", &port, "--prometheus-port"],
	);
}

#[test]
fn an_unwritable_base_path_is_refused() {
	let directory = directory();
	let file = directory.path().join("file");
	fs::write(&file, []).unwrap();
	refuses(&["--dev", "--base-path", text(&file)], 1, &["base path", "file"]);
	// Not even root can write there.
	refuses(&["--dev", "--base-path", "/proc/talent"], 1, &["base path", "/proc/talent"]);
	refuses(&["check-block", "1", "--dev", "--base-path", text(&file)], 1, &["base path"]);
	let base_path = text(directory.path());
	refuses(
		&["--dev", "--base-path", base_path, "--keystore-path", "/proc/talent"],
		1,
		&["keystore", "/proc/talent"],
	);
	refuses(
		&["export-chain-spec", "--chain", "dev", "--output", "/proc/talent"],
		1,
		&["/proc/talent"],
	);
	refuses(
		&["import-blocks", "/proc/talent", "--dev", "--base-path", base_path],
		1,
		&["/proc/talent"],
	);
}

#[test]
fn a_node_that_is_asked_to_end_reports_no_failure() {
	let directory = directory();
	for (flags, name) in [(&["--dev"][..], "dev"), (&["--dev", "--sealing", "100"], "sealed")] {
		let node = Node::start(&directory.path().join(name), flags);
		node.wait_for_block(1);
		let lines = node.stop();
		for line in &lines {
			assert!(!line.contains("ERROR") && !line.contains("failed"), "{name}: {lines:#?}");
		}
	}
}

#[test]
fn a_warp_sync_that_waits_for_peers_says_so() {
	let base_path = directory();
	let flags = ["--chain", "local", "--sync", "warp", "--no-mdns"];
	let node = Node::start(base_path.path(), &flags);
	node.log_until(&["Warp sync waits for peers", "needs 3 and has 0", "--bootnodes"]);
}

#[test]
fn a_validator_without_a_network_key_is_told_how_to_make_one() {
	let base_path = directory();
	refuses(
		&["--chain", "local", "--validator", "--base-path", text(base_path.path())],
		1,
		&["network key", "generate-node-key"],
	);
}

/// Arguments of a validator that talks to nobody, with a network key in `base_path`.
fn lonely_validator<'a>(base_path: &Path, chain: &'a str) -> Vec<&'a str> {
	let flags = ["key", "generate-node-key", "--chain", chain, "--base-path", text(base_path)];
	succeeds(&flags);
	vec!["--chain", chain, "--validator", "--no-mdns"]
}

/// Inserts a session key of somebody.
fn insert_key(base_path: &Path, key_type: &str, scheme: &str, suri: &str) {
	let (base_path, chain) = (text(base_path), "dev");
	succeeds(
		&[
			&["key", "insert", "--chain", chain, "--base-path", base_path][..],
			&["--key-type", key_type, "--scheme", scheme, "--suri", suri],
		]
		.concat(),
	);
}

#[test]
fn a_session_key_of_the_wrong_scheme_is_refused() {
	let base_path = directory();
	let path = text(base_path.path());
	let wrong = |key_type: &str, scheme: &str, right: &str| {
		let flags = ["key", "insert", "--chain", "dev", "--base-path", path, "--suri", "//Alice"];
		let key = ["--key-type", key_type, "--scheme", scheme];
		refuses(&[&flags[..], &key].concat(), 2, &[key_type, &format!("--scheme {right}"), scheme]);
	};
	wrong("babe", "ed25519", "sr25519");
	wrong("gran", "sr25519", "ed25519");
	wrong("audi", "ecdsa", "sr25519");
	let keystore = base_path.path().join("chains/talent_dev/keystore");
	assert!(!keystore.exists());
	insert_key(base_path.path(), "babe", "sr25519", "//Alice");
	assert_eq!(fs::read_dir(keystore).unwrap().count(), 1);
}

#[test]
fn a_validator_without_keys_is_told_which_and_what_to_do() {
	let base_path = directory();
	let path = base_path.path();
	let node = Node::start(path, &lonely_validator(path, "dev"));
	node.log_until(&[
		"no key of type babe, gran, audi",
		text(&path.join("chains/talent_dev/keystore")),
		"author_rotateKeysWithOwner",
		"key insert",
	]);
}

#[test]
fn a_validator_with_keys_of_somebody_else_is_told_so_in_each_session() {
	let base_path = directory();
	let path = base_path.path();
	let flags = lonely_validator(path, "dev");
	// Makes blocks, so that sessions end, but its votes would count nowhere.
	insert_key(path, "babe", "sr25519", "//Alice");
	insert_key(path, "gran", "ed25519", "//Dave");
	insert_key(path, "audi", "sr25519", "//Alice");
	let node = Node::start(path, &flags);
	let warning = ["keys of type gran that are not of a validator", "session.setKeys"];
	let first = node.log_until(&warning);
	assert!(!first.iter().any(|line| line.contains("no key of type")), "{first:#?}");
	// Ten slots later.
	node.log_until(&warning);
	assert!(node.best() >= 2);
}

#[test]
fn validators_measure_their_machine_and_others_do_not() {
	const SCORE: &str = "CPU single core score";
	let directory = directory();
	let spec = directory.path().join("live.json");
	let dev = succeeds(&["export-chain-spec", "--chain", "dev", "--raw"]);
	let live = dev.replace(r#""chainType": "Development""#, r#""chainType": "Live""#);
	assert_ne!(dev, live);
	fs::write(&spec, live).unwrap();

	let path = directory.path().join("validator");
	let flags = lonely_validator(&path, text(&spec));
	let node = Node::start(&path, &flags);
	node.log_until(&[SCORE]);
	node.log_until(&["Disk score (rand. writes)"]);
	node.stop();

	let without = [&flags[..], &["--no-hardware-benchmarks"]].concat();
	for (name, flags) in [
		("validator", &without[..]),
		("full", &["--chain", text(&spec), "--no-mdns"]),
		("dev", &["--dev"]),
	] {
		let node = Node::start(&directory.path().join(name), flags);
		let log = node.log_until(&["Running JSON-RPC server"]);
		assert!(!log.iter().any(|line| line.contains(SCORE)), "{name}: {log:#?}");
	}
}

/// A disk of 200 MiB that only this test sees: memory, mounted in a namespace of its own.
struct SmallDisk {
	holder: Child,
	directory: TempDir,
	/// How `nsenter` enters the namespace.
	enter: Vec<String>,
}

impl SmallDisk {
	fn new() -> Self {
		let directory = directory();
		let mount = format!(
			"mount -t tmpfs -o size=200M tmpfs {} && echo ready && exec cat",
			text(directory.path())
		);
		// As root a namespace for mounts is enough; others need to become root in one.
		let root = Command::new("id").arg("-u").output().unwrap().stdout == b"0\n";
		let become_root: &[&str] = if root { &[] } else { &["--user", "--map-root-user"] };
		let mut holder = Command::new("unshare")
			.args(become_root)
			.args(["--mount", "--propagation", "private", "sh", "-c", &mount])
			.stdin(Stdio::piped())
			.stdout(Stdio::piped())
			.spawn()
			.unwrap();
		let mut ready = String::new();
		BufReader::new(holder.stdout.take().unwrap()).read_line(&mut ready).unwrap();
		assert_eq!(ready, "ready\n", "this test needs to mount a file system in a namespace");
		let mut enter =
			["--mount", "--target", &holder.id().to_string()].map(String::from).to_vec();
		if !root {
			enter.extend(["--user", "--preserve-credentials"].map(String::from));
		}
		Self { holder, directory, enter }
	}

	/// What is to run in the namespace.
	fn command(&self, program: &str) -> Command {
		let mut command = Command::new("nsenter");
		command.args(&self.enter).arg(program).current_dir("/").stdin(Stdio::null());
		command
	}

	fn program(&self) -> Command {
		self.command(env!("CARGO_BIN_EXE_talent-node"))
	}

	fn base_path(&self) -> PathBuf {
		self.directory.path().join("base")
	}

	fn run(&self, script: &str) {
		let mut shell = self.command("sh");
		let status =
			shell.args(["-c", script]).env("DISK", self.directory.path()).status().unwrap();
		assert!(status.success(), "{script}");
	}

	/// Fills the disk, but for so many MiB.
	fn fill(&self, leave: u32) {
		self.run(&format!(
			"fallocate -l $(($(df -k --output=avail $DISK | tail -1) / 1024 - {leave}))M $DISK/filling"
		));
	}

	fn free(&self) {
		self.run("rm $DISK/filling");
	}
}

impl Drop for SmallDisk {
	fn drop(&mut self) {
		// It ends with its input, and the disk with it.
		drop(self.holder.stdin.take());
		self.holder.wait().unwrap();
	}
}

#[test]
fn a_node_does_not_start_on_a_disk_with_too_little_space() {
	let disk = SmallDisk::new();
	let refuses = |threshold: &[&str], words: &[&str]| {
		let output = disk
			.program()
			.args(["--dev", "--base-path", text(&disk.base_path())])
			.args(["--listen-addr", &format!("/ip4/127.0.0.1/tcp/{}", free_port())])
			.args(threshold)
			.output()
			.unwrap();
		let stderr = String::from_utf8(output.stderr).unwrap();
		assert_eq!(output.status.code(), Some(1), "{stderr}");
		let last = stderr.lines().last().unwrap();
		assert!(last.starts_with("Error: the disk of "), "{stderr}");
		for word in words {
			assert!(last.contains(word), "{word}: {last}");
		}
	};
	let path = disk.base_path();
	refuses(&[], &[text(&path), "less than the 1024 MiB", "--db-storage-threshold"]);
	disk.fill(60);
	refuses(&["--db-storage-threshold", "100"], &[" MiB free", "less than the 100 MiB"]);
	// Nothing was opened.
	disk.run(&format!("! ls {}/chains/talent_dev/paritydb", text(&path)));
}

/// The hash of the final block, and its height.
fn final_block(node: &Node) -> (Value, u64) {
	let hash = node.call("chain_getFinalizedHead", "[]");
	let height = node.height(&format!("[{hash}]"));
	(hash, height)
}

/// Runs the node with `flags` until its disk has too little space, and starts it again.
fn ends_before_the_disk_is_full(flags: &[&str]) {
	let disk = SmallDisk::new();
	let flags = [flags, &["--db-storage-threshold", "50"]].concat();
	let base_path = disk.base_path();
	let node = Node::start_with(disk.program(), &base_path, &flags);
	let deadline = Instant::now() + PATIENCE;
	while node.finalised() < 2 {
		assert!(Instant::now() < deadline, "no final block");
		thread::sleep(Duration::from_millis(100));
	}
	disk.fill(45);
	let (hash, height) = final_block(&node);
	node.fails(&[text(&base_path), " MiB free", "less than the 50 MiB"]);

	disk.free();
	let node = Node::start_with(disk.program(), &base_path, &flags);
	assert_eq!(node.call("chain_getBlockHash", &format!("[{height}]")), hash);
	assert!(node.finalised() >= height);
	node.wait_for_block(height + 2);
	node.stop();
}

#[test]
fn a_running_node_ends_before_its_disk_is_full() {
	ends_before_the_disk_is_full(&["--dev"]);
}

#[test]
fn a_sealing_node_ends_before_its_disk_is_full() {
	ends_before_the_disk_is_full(&["--dev", "--sealing", "100"]);
}

#[test]
fn a_sealing_node_whose_database_fails_ends_though_nothing_watches_the_disk() {
	let disk = SmallDisk::new();
	let flags = ["--dev", "--sealing", "50", "--db-storage-threshold", "0"];
	let base_path = disk.base_path();
	let node = Node::start_with(disk.program(), &base_path, &flags);
	node.wait_for_block(5);
	disk.fill(0);
	// What is left of the last MiB.
	disk.run("dd if=/dev/zero of=$DISK/rest bs=4k 2>/dev/null || true");
	node.fails(&[text(&base_path)]);
	disk.free();
	disk.run("rm $DISK/rest");
	let node = Node::start_with(disk.program(), &base_path, &flags);
	let height = node.best();
	node.wait_for_block(height + 2);
	node.stop();
}

#[test]
fn the_specification_with_a_state_to_sync_from_costs_next_to_nothing() {
	let base_path = directory();
	// From a preset, whose genesis the runtime has to build.
	let node = Node::start(base_path.path(), &["--dev", "--sealing", "instant"]);
	node.call("engine_createBlock", "[true, true, null]");
	let five = || {
		let (cpu_time, memory) = (node.cpu_time(), node.memory());
		for _ in 0..5 {
			let spec = node.call("sync_state_genSyncSpec", "[true]");
			assert!(spec.pointer("/genesis/raw/top").is_some_and(Value::is_object));
			assert!(spec.get("lightSyncState").is_some_and(Value::is_object));
		}
		(node.cpu_time() - cpu_time, node.memory().saturating_sub(memory))
	};
	// Room for the answers, which stays.
	five();
	let (cpu_time, memory) =
		(0..4).map(|_| five()).fold((0, 0), |sum, one| (sum.0 + one.0, sum.1 + one.1));
	assert!(cpu_time < 100, "20 calls: {cpu_time} hundredths of a second");
	assert!(memory < 16 * 1_024, "20 calls: {memory} KiB");
}

#[test]
fn a_database_of_something_else_is_refused() {
	let base_path = directory();
	let database = base_path.path().join("chains/talent_dev/paritydb/full");
	fs::create_dir_all(&database).unwrap();
	fs::write(database.join("metadata"), "a diary\n").unwrap();
	let listen = format!("/ip4/127.0.0.1/tcp/{}", free_port());
	refuses(
		&["--dev", "--base-path", text(base_path.path()), "--listen-addr", &listen],
		1,
		&["database", text(&database)],
	);
}

#[test]
fn a_database_of_another_chain_is_refused() {
	let directory = directory();
	let base_path = directory.path().join("base");
	Node::start(&base_path, &["--dev"]).stop();

	// The same chain id, another genesis: one byte of storage more.
	let mut spec: Value =
		serde_json::from_str(&succeeds(&["export-chain-spec", "--chain", "dev", "--raw"])).unwrap();
	let top = spec.pointer_mut("/genesis/raw/top").and_then(Value::as_object_mut).unwrap();
	top.insert("0x666f726569676e".into(), "0x01".into());
	let path = directory.path().join("other.json");
	fs::write(&path, spec.to_string()).unwrap();
	let listen = format!("/ip4/127.0.0.1/tcp/{}", free_port());
	refuses(
		&[
			"--dev",
			"--chain",
			text(&path),
			"--base-path",
			text(&base_path),
			"--listen-addr",
			&listen,
		],
		1,
		&["another chain", "genesis"],
	);
}

#[test]
fn a_base_path_in_use_is_refused() {
	let base_path = directory();
	let _node = Node::start(base_path.path(), &["--dev"]);
	let listen = format!("/ip4/127.0.0.1/tcp/{}", free_port());
	refuses(
		&[
			"--dev",
			"--base-path",
			text(base_path.path()),
			"--listen-addr",
			&listen,
			"--rpc-port",
			&free_port().to_string(),
			"--no-prometheus",
		],
		1,
		&["database", text(base_path.path())],
	);
}

#[test]
fn the_runtime_is_compiled_once_and_kept_for_the_next_start() {
	const COMPILED: &str = "Prepared new runtime version";
	let directory = directory();
	let cache = directory.path().join("cache");
	let base = directory.path().join("base");
	// How often a node made a runtime ready, and for how long at most, until it answered and had a
	// block.
	let start = || {
		let mut command = program();
		command.env("XDG_CACHE_HOME", &cache);
		let arguments = ["--dev", "--sealing", "100", "-lwasm-runtime=debug"];
		let node = Node::start_with(command, &base, &arguments);
		node.wait_for_block(2);
		// A specification is asked for as light clients do. It builds no genesis anew.
		let spec = node.call("sync_state_genSyncSpec", "[true]");
		assert!(spec.pointer("/genesis/raw/top").is_some());
		assert_eq!(spec.get("protocolId"), Some(&Value::Null));
		let log = node.log_until_now();
		let times = log.iter().filter(|line| line.contains(COMPILED)).map(|line| {
			let milliseconds = line.rsplit(" in ").next().and_then(|end| end.split(' ').next());
			milliseconds.and_then(|text| text.parse::<u64>().ok()).unwrap()
		});
		let times = times.collect::<Vec<_>>();
		assert_eq!(times.len(), 1, "{log:?}");
		times[0]
	};
	let (compiled, kept) = (start(), start());
	assert!(kept < compiled / 2, "{kept} ms after {compiled} ms");

	// What was damaged is compiled anew, not run.
	let modules = cache.join("talent-node/wasm/compiled/modules");
	let compiler = fs::read_dir(modules).unwrap().next().unwrap().unwrap().path();
	let module = fs::read_dir(compiler)
		.unwrap()
		.map(|entry| entry.unwrap().path())
		.find(|path| path.extension().is_none())
		.unwrap();
	let mut bytes = fs::read(&module).unwrap();
	let middle = bytes.len() / 2;
	bytes[middle] ^= 1;
	fs::write(&module, bytes).unwrap();
	let again = start();
	assert!(kept < again / 2, "{again} ms");
}

#[test]
fn keys_are_inspected() {
	let alice = succeeds(&["key", "inspect", "//Alice"]);
	let address =
		Sr25519Keyring::Alice.to_account_id().to_ss58check_with_version(SS58_PREFIX.into());
	assert!(address.starts_with("ta"), "{address}");
	assert!(alice.contains(&address), "{alice}");
}

#[test]
fn a_sealed_chain_passes_time_quickly_and_stays_sealed() {
	let base_path = directory();
	let node = Node::start(base_path.path(), &["--dev", "--sealing", "50"]);
	let deadline = Instant::now() + PATIENCE;
	// Past two epochs of ten slots.
	while node.finalised() < 25 {
		assert!(Instant::now() < deadline, "only {} blocks", node.best());
		thread::sleep(Duration::from_millis(50));
	}
	let engine = node.call("engine_createBlock", "[true, true, null]");
	assert!(engine.get("hash").is_some());

	// One slot of time for each block.
	let now = |node: &Node, height: u64| {
		let hash = node.call("chain_getBlockHash", &format!("[{height}]"));
		// Timestamp.Now
		let key = "0xf0c365c3cf59d671eb72da0e7a4113c49f1f0515f462cdcf84e0f1d6045dfcbb";
		let value = node.call("state_getStorage", &format!(r#"["{key}", {hash}]"#));
		let bytes = sp_core::bytes::from_hex(value.as_str().unwrap()).unwrap();
		u64::from_le_bytes(bytes.try_into().unwrap())
	};
	let slots = (now(&node, 24) / 6_000) - (now(&node, 4) / 6_000);
	assert_eq!(slots, 20);
	let before = node.best();
	node.stop();

	// It goes on where it was, and only so.
	let node = Node::start(base_path.path(), &["--dev", "--sealing", "instant"]);
	assert!(node.best() >= before);
	node.stop();
	let path = text(base_path.path());
	let listen = format!("/ip4/127.0.0.1/tcp/{}", free_port());
	refuses(&["--dev", "--base-path", path, "--listen-addr", &listen], 1, &["with --sealing"]);
	refuses(&["check-block", "1", "--dev", "--base-path", path], 1, &["with --sealing"]);
	let info: Value =
		serde_json::from_str(&succeeds(&["chain-info", "--dev", "--base-path", path])).unwrap();
	assert!(info.get("finalized_number").and_then(Value::as_u64).unwrap() >= 25);
	succeeds(&["purge-chain", "-y", "--dev", "--base-path", path]);
	Node::start(base_path.path(), &["--dev"]).stop();
	refuses(
		&["--dev", "--sealing", "instant", "--base-path", path, "--listen-addr", &listen],
		1,
		&["without --sealing"],
	);
}

/// A signed transaction that leaves a remark, as hexadecimal.
fn remark(node: &Node, nonce: u32) -> String {
	let version = node.call("state_getRuntimeVersion", "[]");
	let number = |field: &str| version.get(field).and_then(Value::as_u64).unwrap() as u32;
	let genesis: Hash = serde_json::from_value(node.call("chain_getBlockHash", "[0]")).unwrap();
	let extension: TxExtension = (
		frame_system::AuthorizeCall::new(),
		frame_system::CheckNonZeroSender::new(),
		frame_system::CheckSpecVersion::new(),
		frame_system::CheckTxVersion::new(),
		frame_system::CheckGenesis::new(),
		frame_system::CheckMortality::from(Era::Immortal),
		frame_system::CheckNonce::from(nonce.into()),
		frame_system::CheckWeight::new(),
		ChargeFee::new(0, None).into(),
		frame_metadata_hash_extension::CheckMetadataHash::new(false),
		frame_system::WeightReclaim::new(),
	)
		.into();
	let call = RuntimeCall::System(frame_system::Call::remark { remark: b"hello".to_vec() });
	let implicit = (
		(),
		(),
		number("specVersion"),
		number("transactionVersion"),
		genesis,
		genesis,
		(),
		(),
		(),
		None,
		(),
	);
	let payload = SignedPayload::from_raw(call.clone(), extension.clone(), implicit);
	let alice = Sr25519Keyring::Alice;
	let signature = payload.using_encoded(|bytes| alice.sign(bytes));
	let transaction = UncheckedExtrinsic::new_signed(
		call,
		alice.to_account_id().into(),
		signature.into(),
		extension,
	);
	sp_core::bytes::to_hex(&transaction.encode(), false)
}

#[test]
fn instant_sealing_takes_all_transactions_and_goes_on_no_further() {
	const TRANSACTIONS: u32 = 25;
	let base_path = directory();
	let node = Node::start(base_path.path(), &["--dev", "--sealing", "instant"]);
	// The first block of an epoch of ten takes no transactions: those that come then must not stay
	// behind.
	for nonce in 0..TRANSACTIONS {
		node.call("author_submitExtrinsic", &format!(r#"["{}"]"#, remark(&node, nonce)));
	}
	let alice = Sr25519Keyring::Alice.to_account_id().to_ss58check();
	let included = |node: &Node| {
		let best = node.best();
		let blocks = (1..=best).map(|height| {
			let hash = node.call("chain_getBlockHash", &format!("[{height}]"));
			let block = node.call("chain_getBlock", &format!("[{hash}]"));
			// The first one is the timestamp.
			block.pointer("/block/extrinsics").and_then(Value::as_array).unwrap().len() - 1
		});
		blocks.sum::<usize>()
	};
	let deadline = Instant::now() + PATIENCE;
	while included(&node) < TRANSACTIONS as usize {
		assert!(Instant::now() < deadline, "{} in {} blocks", included(&node), node.best());
		thread::sleep(Duration::from_millis(100));
	}
	assert_eq!(node.call("author_pendingExtrinsics", "[]"), Value::Array(Vec::new()));
	assert_eq!(node.call("system_accountNextIndex", &format!(r#"["{alice}"]"#)), TRANSACTIONS);
	assert_eq!(node.finalised(), node.best());
	let height = node.best();
	assert!(height <= u64::from(TRANSACTIONS) + 4, "{height} blocks");
	thread::sleep(Duration::from_secs(1));
	assert_eq!(node.best(), height);
}

#[test]
fn instant_sealing_makes_no_block_without_a_transaction() {
	let base_path = directory();
	let node = Node::start(base_path.path(), &["--dev", "--sealing", "instant"]);
	thread::sleep(Duration::from_secs(2));
	assert_eq!(node.best(), 0);
	let refused = node.try_call("engine_createBlock", "[false, true, null]").unwrap();
	assert!(refused.get("error").is_some(), "{refused}");
	node.call("engine_createBlock", "[true, true, null]");
	assert_eq!(node.best(), 1);
	assert_eq!(node.finalised(), 1);
	let block = node.call("engine_createBlock", "[true, false, null]");
	assert_eq!((node.best(), node.finalised()), (2, 1));
	let hash = block.get("hash").unwrap();
	node.call("engine_finalizeBlock", &format!("[{hash}, null]"));
	assert_eq!(node.finalised(), 2);
}

#[test]
fn a_validator_makes_and_finalises_blocks_that_can_be_exported_checked_and_imported() {
	let directory = directory();
	let base_path = directory.path().join("base");
	let node = Node::start(&base_path, &["--dev"]);
	let methods = node.call("rpc_methods", "[]").to_string();
	for method in [
		"author_rotateKeysWithOwner",
		"babe_epochAuthorship",
		"chainHead_v1_follow",
		"grandpa_roundState",
		"payment_queryInfo",
		"sync_state_genSyncSpec",
		"system_accountNextIndex",
		"system_dryRun",
	] {
		assert!(methods.contains(method), "{method}");
	}
	assert!(!methods.contains("engine_createBlock"));
	let deadline = Instant::now() + PATIENCE;
	while node.finalised() < 2 {
		assert!(Instant::now() < deadline, "best {}, finalised {}", node.best(), node.finalised());
		thread::sleep(Duration::from_millis(500));
	}
	let spec = node.call("sync_state_genSyncSpec", "[false]");
	assert!(spec.get("lightSyncState").is_some_and(Value::is_object));
	node.stop();

	let base = text(&base_path);
	succeeds(&["check-block", "1", "--dev", "--base-path", base]);
	let blocks = directory.path().join("blocks");
	succeeds(&[
		"export-blocks",
		text(&blocks),
		"--dev",
		"--base-path",
		base,
		"--from",
		"1",
		"--to",
		"2",
	]);
	let copy = directory.path().join("copy");
	succeeds(&["import-blocks", text(&blocks), "--dev", "--base-path", text(&copy)]);
	let info: Value =
		serde_json::from_str(&succeeds(&["chain-info", "--dev", "--base-path", text(&copy)]))
			.unwrap();
	assert_eq!(info.get("best_number").and_then(Value::as_u64), Some(2));
	succeeds(&["revert", "1", "--dev", "--base-path", text(&copy)]);
	let info: Value =
		serde_json::from_str(&succeeds(&["chain-info", "--dev", "--base-path", text(&copy)]))
			.unwrap();
	assert_eq!(info.get("best_number").and_then(Value::as_u64), Some(1));
}
