-- Specification of text._punycode: domains in letters beyond ASCII.

begin;
select plan(7);

select is(text._punycode(t.label), t.code, t.label)
from (values
  ('bücher', 'xn--bcher-kva'), ('münchen', 'xn--mnchen-3ya'), ('日本語', 'xn--wgv71a119e'),
  ('ليهمابتكلموشعربي؟', 'xn--egbpdaj6bu4bxfgehfvwxn'),
  ('уoutube', 'xn--outube-vrf'), ('почемужеонинеговорятпорусски', 'xn--b1abfaaepdrnnbgefbadotcwatmq2g4l')
) as t (label, code);
select is(text._punycode(null), null, 'null stays null');

select * from finish();
rollback;
