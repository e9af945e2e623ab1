-- Specification of text._punycode_digits: a number in digits of which each says whether it is the last.

begin;
select plan(3);

select is(text._punycode_digits(745, 72), 'kva', 'the ü of bücher');
select is(text._punycode_digits(0, 72), 'a', 'nothing');
select is(text._punycode_digits(25, 72), 'za', 'a number that needs two digits');

select * from finish();
rollback;
