-- Specification of app._require_member: a member is a positive number.

begin;
select plan(5);

select lives_ok('select app._require_member(1)', 'the smallest positive number could be an id');
select lives_ok('select app._require_member(9223372036854775807)', 'so could the largest');
select throws_ok(
  'select app._require_member(0)',
  'U0MEM', 'A member is given by a Discord id, a positive number. 0 is none.', 'zero is refused'
);
select throws_ok(
  'select app._require_member(-501)',
  'U0MEM', 'A member is given by a Discord id, a positive number. -501 is none.', 'a negative number is refused'
);
select throws_ok(
  'select app._require_member(null)',
  'U0MEM', 'A member is given by a Discord id, a positive number. null is none.', 'no member at all is refused'
);

select * from finish();
rollback;
