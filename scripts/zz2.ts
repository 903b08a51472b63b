import { Parser, parseDocument } from 'htmlparser2';
for (const n of [10000, 50000, 100000, 1000000]) { const h='<div>'.repeat(n)+'x'; let t=Date.now(); const p=new Parser({}); p.end(h); console.log(n,'bare',Date.now()-t); }
for (const n of [10000, 50000, 100000]) { const h='<div>'.repeat(n)+'x'+'</div>'.repeat(n); let t=Date.now(); parseDocument(h); console.log(n,'doc',Date.now()-t); }
for (const n of [10000, 50000, 100000]) { const h='<div>'.repeat(n)+'</p></b>'.repeat(n); let t=Date.now(); new Parser({}).end(h); console.log(n,'bad',Date.now()-t); }
for (const n of [10000, 50000]) { const h='<p><b>'.repeat(n); let t=Date.now(); new Parser({}).end(h); console.log(n,'pb',Date.now()-t); }
