-- Specification of text._punycode_bias: how large the next number will be.

begin;
select plan(3);

select is(text._punycode_bias(745, 6, true), 0, 'after a first small one');
select is(text._punycode_bias(0, 1, false), 0, 'after nothing');
select is(text._punycode_bias(19853, 1, true), 21, 'after a first large one (RFC 3492, 7.1)');

select * from finish();
rollback;
