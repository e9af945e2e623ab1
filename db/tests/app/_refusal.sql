-- Specification of app._refusal: a refusal as a value.

begin;
select plan(4);

insert into app.error (sqlstate, name, arguments, message)
values ('U0ZZZ', 'too_late', '{limit duration, due moment, who member}', '%3$s is later than %1$s.');
select is((app._refusal('too_late', '{90 minutes, 2026-01-01T00:00:00Z, 7}')).sqlstate, 'U0ZZZ', 'its SQLSTATE');
select is(
  (app._refusal('too_late', '{90 minutes, 2026-01-01T00:00:00Z, 7}')).message, '<@7> is later than 1 hour 30 minutes.',
  'its sentence'
);
select is(
  (app._refusal('too_late', '{90 minutes, 2026-01-01T00:00:00Z, 7}')).detail,
  '{
    "refusal": "too_late",
    "arguments": {"limit": ["duration", "5400"], "due": ["moment", "1767225600"], "who": ["member", "7"]}
  }',
  'what it is made of: durations and moments in seconds'
);
select throws_ok($$select app._refusal('no_such_refusal', '{}')$$, 'P0002', null, 'a name that app.error lacks is a bug');

select * from finish();
rollback;
