-- Specification of roles.allow: a denial is lifted.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/roles.sql
select plan(7);

select tests.give(5, 201), roles.deny(1, 5, 201, '2h', 'spam', at => tests.t()) is not null;
select tests.clear_effects();
select is(
  roles.allow(1, 5, 201, tests.rank(), 61, at => tests.t(10)),
  row(5, 201, 'spam', null, tests.t(), tests.t(7200))::roles.denial_row, 'it says what was lifted'
);
select is(tests.told(), '5+201', 'what has reasons is given again');
select is_empty($$select from outbox.due where function = 'roles._end_denial' and finished_at is null$$, 'no end is due');
select is((select taken_by from roles.why(1, 5, 201) where is_denial), 61::bigint, 'who lifted it is known');
select tests.refuses(
  'select roles.allow(1, 5, 201)', 'U0NDN', 'The role "Bronze" is not denied to them.', 'what is not denied cannot be lifted'
);
select roles.deny(1, 5, 201, '1h', at => tests.t()) is not null as denied;
select tests.refuses(
  'select roles.allow(1, 5, 201, at => tests.t(3600))', 'U0NDN', 'The role "Bronze" is not denied to them.',
  'nor what is over by itself'
);
select tests.refuses(
  'select roles.allow(1, 5, 201, tests.rank(1), 61)', 'U0ABV',
  'The role "Bronze" is not below your own highest role, so it is not yours to give or take.', 'nobody lifts what is above them'
);

select * from finish();
rollback;
