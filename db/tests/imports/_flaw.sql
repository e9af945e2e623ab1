-- Specification of imports._flaw: why a line cannot be adopted.

begin;
\ir ../../fixtures/guild.sql
select plan(5);

create function pg_temp.flaw(kind text, line jsonb) returns text language sql as $$
  select (imports._read(flaw.kind, flaw.line)).flaw
$$;
select is(pg_temp.flaw('levels', '{"id": "Bob", "xp": 3}'), 'member_id cannot be "Bob".', 'a name is no id');
select is(pg_temp.flaw('money', '{"id": 5}'), 'wallet cannot be "".', 'something must be said');
select is(pg_temp.flaw('cases', '{"id": 5, "kind": "warn", "at": "someday"}'), 'at cannot be "someday".', 'a time must be one');
select is((imports._read('levels', '{"id": "Bob", "xp": 3}')).obstacle ->> 'refusal', 'import_value',
  'as a refusal, in any language');
select is(pg_temp.flaw('levels', '{"id": 5, "level": 3}'), null, 'else there is none');

select * from finish();
rollback;
