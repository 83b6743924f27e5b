import { ApiPromise, WsProvider, Keyring } from '@polkadot/api';
import { spawn } from 'node:child_process'; import { createWriteStream, mkdtempSync } from 'node:fs';
const T = process.env.HOME + '/.cache/talent/target/release/talent-node';
for (let round = 0; round < 6; round++) {
	const dir = mkdtempSync('/tmp/repro/n');
	const log = createWriteStream(dir + '/log'); await new Promise(r => log.once('open', r));
	const port = 21000 + round * 2;
	const n = spawn(T, ['--dev', '--sealing', 'instant', '--base-path', dir, '--rpc-port', port, '--listen-addr', '/ip4/127.0.0.1/tcp/' + (port + 1), '--no-prometheus', '--no-telemetry', '--pool-type', 'single-state', '-ltxpool=debug'], { stdio: ['ignore', log, log] });
	let api; 
	for (;;) { try { const r = await fetch('http://127.0.0.1:' + port + '/health'); if (r.ok) break; } catch {} await new Promise(r => setTimeout(r, 100)); }
	api = await ApiPromise.create({ provider: new WsProvider('ws://127.0.0.1:' + port), noInitWarn: true });
	const alice = new Keyring({ type: 'sr25519' }).addFromUri('//Alice');
	let base = 0;
	for (let burst = 0; burst < 8; burst++) {
	const txs = []; for (let i = 0; i < 25; i++) txs.push((await api.tx.system.remark('hello').signAsync(alice, { nonce: base + i })).toHex());
	for (const t of txs) { const r = await fetch('http://127.0.0.1:' + port, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'author_submitExtrinsic', params: [t] }) }); const j = await r.json(); if (j.error) console.log(j); }
	base += 25;
	let next = 0; const t0 = Date.now();
	while (next < base && Date.now() - t0 < 10000) { await new Promise(r => setTimeout(r, 50)); const m = (await api.query.system.account(alice.address)).nonce.toNumber(); next = m; }
	console.log(round, burst, 'nonce', next, 'best', (await api.rpc.chain.getHeader()).number.toNumber(), 'pending', (await api.rpc.author.pendingExtrinsics()).length, Date.now() - t0);
	if (next < base) break;
	}
	await api.disconnect(); n.kill('SIGTERM'); await new Promise(r => n.once('exit', r));
}
