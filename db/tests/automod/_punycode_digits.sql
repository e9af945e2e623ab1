-- Specification of automod._punycode_digits: a number in digits of which each says whether it is the last.

begin;
select plan(3);

select is(automod._punycode_digits(745, 72), 'kva', 'the ü of bücher');
select is(automod._punycode_digits(0, 72), 'a', 'nothing');
select is(automod._punycode_digits(25, 72), 'za', 'a number that needs two digits');

select * from finish();
rollback;
