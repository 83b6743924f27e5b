// SPDX-License-Identifier: Apache-2.0

//! The built program: run to its end, or as a node.

// Each test file uses a part. Tests may panic, and so may their helpers: the exemption for tests
// reaches only those themselves.
#![allow(dead_code, clippy::arithmetic_side_effects, clippy::panic, clippy::unwrap_used)]

use serde_json::Value;
use std::{
	fs,
	io::{BufRead, BufReader, Read, Write},
	net::{TcpListener, TcpStream},
	path::Path,
	process::{Child, Command, Output, Stdio},
	sync::mpsc,
	thread,
	time::{Duration, Instant},
};
use tempfile::TempDir;

/// How long a node may take to start, or to say why it does not.
pub const PATIENCE: Duration = Duration::from_secs(120);

pub fn program() -> Command {
	let mut command = Command::new(env!("CARGO_BIN_EXE_talent-node"));
	command.stdin(Stdio::null());
	command
}

pub fn directory() -> TempDir {
	tempfile::tempdir().unwrap()
}

pub fn text(path: &Path) -> &str {
	path.to_str().unwrap()
}

/// A port that nobody uses at the moment.
pub fn free_port() -> u16 {
	TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port()
}

/// Runs the program to its end.
pub fn run(arguments: &[&str]) -> Output {
	let mut child =
		program().args(arguments).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
	let mut stdout = child.stdout.take().unwrap();
	let mut stderr = child.stderr.take().unwrap();
	let read_stdout = thread::spawn(move || {
		let mut bytes = Vec::new();
		stdout.read_to_end(&mut bytes).unwrap();
		bytes
	});
	let read_stderr = thread::spawn(move || {
		let mut bytes = Vec::new();
		stderr.read_to_end(&mut bytes).unwrap();
		bytes
	});
	let deadline = Instant::now() + PATIENCE;
	let status = loop {
		if let Some(status) = child.try_wait().unwrap() {
			break status;
		}
		if Instant::now() > deadline {
			child.kill().unwrap();
			panic!("still running: {arguments:?}");
		}
		thread::sleep(Duration::from_millis(20));
	};
	Output { status, stdout: read_stdout.join().unwrap(), stderr: read_stderr.join().unwrap() }
}

/// Runs the program, which must refuse with `code` and one line that contains each of `words`.
pub fn refuses(arguments: &[&str], code: i32, words: &[&str]) {
	let output = run(arguments);
	let stderr = String::from_utf8(output.stderr).unwrap();
	assert_eq!(output.status.code(), Some(code), "{stderr}");
	// What it logged before begins with the date.
	let lines = stderr.lines().filter(|line| !line.starts_with("20")).collect::<Vec<_>>();
	let [line] = lines.as_slice() else { panic!("not one line: {stderr}") };
	assert!(line.starts_with("Error: "), "{line}");
	for word in words {
		assert!(line.contains(word), "{word:?} is not in: {line}");
	}
	assert!(!stderr.contains("panicked"), "{stderr}");
}

/// Runs the program, which must succeed, and returns what it wrote to standard output.
pub fn succeeds(arguments: &[&str]) -> String {
	let output = run(arguments);
	let stderr = String::from_utf8_lossy(&output.stderr).into_owned();
	assert_eq!(output.status.code(), Some(0), "{arguments:?}: {stderr}");
	String::from_utf8(output.stdout).unwrap()
}

/// A running node. It ends when it is dropped.
pub struct Node {
	child: Child,
	pub rpc_port: u16,
	pub log: mpsc::Receiver<String>,
}

impl Node {
	/// Starts a node on ports of its own and waits until it answers.
	pub fn start(base_path: &Path, arguments: &[&str]) -> Self {
		Self::start_with(program(), base_path, arguments)
	}

	pub fn start_with(mut program: Command, base_path: &Path, arguments: &[&str]) -> Self {
		let (rpc_port, p2p_port) = (free_port(), free_port());
		let mut child = program
			.args(arguments)
			.args(["--base-path", text(base_path), "--no-prometheus", "--no-telemetry"])
			.args(["--rpc-port", &rpc_port.to_string()])
			.args(["--listen-addr", &format!("/ip4/127.0.0.1/tcp/{p2p_port}")])
			.stdout(Stdio::null())
			.stderr(Stdio::piped())
			.spawn()
			.unwrap();
		let stderr = BufReader::new(child.stderr.take().unwrap());
		let (lines, log) = mpsc::channel();
		thread::spawn(move || {
			for line in stderr.lines() {
				// Read on after the test has stopped listening: the node must not block on its log.
				let _ = lines.send(line.unwrap());
			}
		});
		let node = Self { child, rpc_port, log };
		let deadline = Instant::now() + PATIENCE;
		while node.try_call("system_health", "[]").is_none() {
			assert!(Instant::now() < deadline, "no answer");
			thread::sleep(Duration::from_millis(100));
		}
		node
	}

	pub fn try_call(&self, method: &str, parameters: &str) -> Option<Value> {
		let body =
			format!(r#"{{"jsonrpc":"2.0","id":1,"method":"{method}","params":{parameters}}}"#);
		let mut stream = TcpStream::connect(("127.0.0.1", self.rpc_port)).ok()?;
		stream.set_read_timeout(Some(Duration::from_secs(30))).ok()?;
		write!(
			stream,
			"POST / HTTP/1.1\r\nHost: localhost:{}\r\nContent-Type: application/json\r\nContent-Length: {}\r\n\
			 Connection: close\r\n\r\n{body}",
			self.rpc_port,
			body.len(),
		)
		.ok()?;
		let mut answer = String::new();
		stream.read_to_string(&mut answer).ok()?;
		let (_, json) = answer.split_once("\r\n\r\n")?;
		// The body may come in chunks: the object is what is between the outermost braces.
		let json = json.get(json.find('{')?..=json.rfind('}')?)?;
		serde_json::from_str(json).ok()
	}

	/// Calls a method, which must succeed.
	pub fn call(&self, method: &str, parameters: &str) -> Value {
		let answer =
			self.try_call(method, parameters).unwrap_or_else(|| panic!("{method}: no answer"));
		answer.get("result").cloned().unwrap_or_else(|| panic!("{method}: {answer}"))
	}

	pub fn height(&self, of: &str) -> u64 {
		let header = self.call("chain_getHeader", of);
		let number = header.get("number").and_then(Value::as_str).unwrap();
		u64::from_str_radix(number.trim_start_matches("0x"), 16).unwrap()
	}

	pub fn best(&self) -> u64 {
		self.height("[]")
	}

	pub fn wait_for_block(&self, height: u64) {
		let deadline = Instant::now() + PATIENCE;
		while self.best() < height {
			assert!(Instant::now() < deadline, "no block {height}");
			thread::sleep(Duration::from_millis(50));
		}
	}

	/// What the node has logged and nobody has read.
	pub fn log_until_now(&self) -> Vec<String> {
		self.log.try_iter().collect()
	}

	pub fn finalised(&self) -> u64 {
		let hash = self.call("chain_getFinalizedHead", "[]");
		self.height(&format!("[{hash}]"))
	}

	/// Waits for a line in the log that contains each of `words`. Returns the log up to that line.
	pub fn log_until(&self, words: &[&str]) -> Vec<String> {
		let deadline = Instant::now() + PATIENCE;
		let mut lines = Vec::new();
		loop {
			let left = deadline.saturating_duration_since(Instant::now());
			let Ok(line) = self.log.recv_timeout(left) else { panic!("no {words:?}: {lines:#?}") };
			let found = words.iter().all(|word| line.contains(word));
			lines.push(line);
			if found {
				return lines;
			}
		}
	}

	/// Waits until the node ends by itself, with 1 and an error that contains each of `words`.
	pub fn fails(mut self, words: &[&str]) {
		let deadline = Instant::now() + PATIENCE;
		let status = loop {
			if let Some(status) = self.child.try_wait().unwrap() {
				break status;
			}
			assert!(Instant::now() < deadline, "the node lives on");
			thread::sleep(Duration::from_millis(50));
		};
		let lines = self.log.iter().collect::<Vec<_>>();
		assert_eq!(status.code(), Some(1), "{lines:#?}");
		// Tasks that were busy may log a line after it.
		let errors = lines.iter().filter(|line| line.starts_with("Error: ")).collect::<Vec<_>>();
		let [error] = errors.as_slice() else { panic!("not one error: {lines:#?}") };
		for word in words {
			assert!(error.contains(word), "{word:?} is not in: {error}");
		}
		assert!(!lines.iter().any(|line| line.contains("panicked")), "{lines:#?}");
	}

	/// The CPU time that the node has used, in the unit of the system: a hundredth of a second.
	pub fn cpu_time(&self) -> u64 {
		let stat = fs::read_to_string(format!("/proc/{}/stat", self.child.id())).unwrap();
		let (_, fields) = stat.rsplit_once(") ").unwrap();
		// User and system time, after state, parent and eleven more that are of no interest here.
		fields.split(' ').skip(11).take(2).map(|field| field.parse::<u64>().unwrap()).sum()
	}

	/// The memory that the node uses, in KiB.
	pub fn memory(&self) -> u64 {
		let status = fs::read_to_string(format!("/proc/{}/status", self.child.id())).unwrap();
		let line = status.lines().find(|line| line.starts_with("VmRSS:")).unwrap();
		line.split_whitespace().nth(1).unwrap().parse().unwrap()
	}

	/// Ends the node in good order, and returns what it has logged since nobody has read it.
	pub fn stop(mut self) -> Vec<String> {
		self.end("-TERM");
		self.log.iter().collect()
	}

	pub fn end(&mut self, signal: &str) {
		let pid = self.child.id().to_string();
		Command::new("kill").args([signal, &pid]).status().unwrap();
		self.child.wait().unwrap();
	}
}

impl Drop for Node {
	fn drop(&mut self) {
		if thread::panicking() {
			for line in self.log.try_iter() {
				eprintln!("{line}");
			}
		}
		if self.child.try_wait().unwrap().is_none() {
			self.end("-KILL");
		}
	}
}
