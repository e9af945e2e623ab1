-- Specification of desk._with_options: options are read by their names.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/tickets.sql
select plan(13);

select is(
  (select (y).cooldown from desk._with_options(desk._require_type(1, '1'), '{"cooldown": "2 hours"}') y), '2 hours',
  'one is set'
);
select is(
  (select (y).staff_role_ids from desk._with_options(desk._require_type(1, '1'), '{"staff_role_ids": [202, 203]}') y),
  '{202,203}', 'roles are a list'
);
select is(
  (select (y).name from desk._with_options(desk._require_type(1, '1'), '{"emoji": null}') y), 'Support', 'others stay'
);
select tests.refuses(
  format('select desk._with_options(desk._require_type(1, ''1''), %L)', '{"number": 2}'), 'U0TOP',
  'A ticket type has no option "number".', 'what is none is refused'
);
select tests.refuses(
  format('select desk._with_options(desk._require_type(1, ''1''), %L)', o.given), 'U0TOP',
  format('A ticket type has no option "%s".', o.given), format('nor are options named by %s', o.given)
)
from (values ('[]'), ('null'), ('7')) as o (given);
select tests.refuses(
  format('select desk._with_options(desk._require_type(1, ''1''), %L)', '{"room": "cellar"}'), 'U0TOV',
  '"cellar" is not allowed for desk.type.room. Allowed: channel, thread.', 'so is a value that is none'
);
select is(
  (select (y).warn_after from desk._with_options(desk._require_type(1, '1'), '{"warn_after": "1,5 Tage"}') y),
  '1 day 12 hours',
  'a duration is read as people type it'
);
select is(
  (select (y).most_open from desk._with_options(desk._require_type(1, '1'), '{"most_open": 3.0}') y), 3, 'a number as well'
);
select tests.refuses(
  format('select desk._with_options(desk._require_type(1, ''1''), %L)', '{"most_open": "2,5"}'), 'U0TOV',
  '"2,5" is not allowed for desk.type.most_open. Allowed: a whole number from 1 to 500.', 'but it is whole'
);
select is(
  (select (y).close_after from desk._with_options(desk._require_type(1, '1'), '{"close_after": null}') y), '24 hours',
  'nothing is the default'
);
select is(
  (select row((y).room, (y).parent_id)::text from desk._with_options(desk._require_type(1, '1'), '{"parent_id": 101}') y),
  '(thread,101)', 'rooms are what fits their place'
);

select * from finish();
rollback;
