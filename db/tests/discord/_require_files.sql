-- Specification of discord._require_files: files that Discord takes with one message.

begin;
select plan(8);
\ir ../../fixtures/guild.sql

create function pg_temp.files(n integer, bytes integer, name text default 'a.txt') returns outbox.file[] language sql as $$
  select array_agg(row(name, convert_to(repeat('x', bytes), 'UTF8'))::outbox.file) from generate_series(1, n)
$$;
select lives_ok($$select discord._require_files('{}')$$, 'none is fine');
select lives_ok($$select discord._require_files(pg_temp.files(10, 1024 * 1024))$$, 'ten are, of 10 MiB in all');
select tests.refuses(
  format('select discord._require_files(%s)', f.files), 'U0FIL',
  'A message takes at most 10 files, each with a name, and 10 MiB in all.', f.what
)
from (values
  ('pg_temp.files(11, 1)', 'eleven are too many'), ('pg_temp.files(1, 10 * 1024 * 1024 + 1)', 'a byte more is too much'),
  ($$pg_temp.files(1, 1, '')$$, 'without a name it is none'), ($$pg_temp.files(1, 1, '../x')$$, 'a path is no name'),
  ($$array[row('a.txt', null)::outbox.file]$$, 'nothing is no file'), ('array[null::outbox.file]', 'null is none')
) as f (files, what);

select * from finish();
rollback;
