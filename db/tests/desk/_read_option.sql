-- Specification of desk._read_option: what was typed is read.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/tickets.sql
select plan(15);

create function pg_temp.read(name text, given jsonb) returns jsonb language sql as $$
  select desk._read_option(o, given)
  from desk._options(desk._require_type(1, '1')) o where o.key = 'desk.type.' || name
$$;
select is(pg_temp.read('warn_after', '"3d12h"'), '"3 days 12:00:00"', 'a duration');
select is(pg_temp.read('warn_after', '"soon"'), '""', 'nothing is left of one that is none');
select is(pg_temp.read('warn_after', '"1h 90"'), '""', 'also where PostgreSQL would read one');
select is(pg_temp.read('warn_after', '90'), '""', 'a number has no unit');
select is(pg_temp.read('most_open', t.given), t.meant, t.says)
from (values
  ('"1k"'::jsonb, '"1000"'::jsonb, 'a number, short'), ('"1.000"', '"1000"', 'or with separators'),
  ('3', '"3"', 'or as JSON has it'),
  ('3.0', '"3"', 'whole with a point'), ('"3,0"', '"3"', 'or a comma'), ('"2,5"', '"2.5"', 'not whole'),
  ('"many"', '"many"', 'what is none stays as it is'), ('"-1"', '"-1"', 'so does what is below 0'),
  ('null', '"50"', 'nothing is the default')
) as t (given, meant, says);
select is(pg_temp.read('close_after', 'null'), '"24:00:00"', 'nothing is the default');
select is(pg_temp.read('warn_after', 'null'), 'null', 'where there is none, nothing');

select * from finish();
rollback;
