-- Specification of desk._read_option: what was typed is read.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/tickets.sql
select plan(6);

create function pg_temp.read(name text, given jsonb) returns jsonb language sql as $$
  select desk._read_option(o, given)
  from desk._options(desk._require_type(1, '1')) o where o.key = 'desk.type.' || name
$$;
select is(pg_temp.read('warn_after', '"3d12h"'), '"3 days 12:00:00"', 'a duration');
select is(pg_temp.read('warn_after', '"soon"'), '""', 'nothing is left of one that is none');
select is(pg_temp.read('warn_after', '"1h30"'), '""', 'also where PostgreSQL would read one');
select is(pg_temp.read('warn_after', '90'), '""', 'a number has no unit');
select is(pg_temp.read('close_after', 'null'), '"24:00:00"', 'nothing is the default');
select is(pg_temp.read('warn_after', 'null'), 'null', 'where there is none, nothing');

select * from finish();
rollback;
