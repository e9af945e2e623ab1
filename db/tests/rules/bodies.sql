-- Rules for what is inside of functions: what would stand in the way of more machines, and what hides bugs.

begin;
select plan(16);
\ir ../../fixtures/catalog.sql

-- Comments in the code may speak of anything.
create view tests.code as
select f.name, f.kind, lower(regexp_replace(f.body, '--[^\n]*', '', 'g')) as code from tests.function f;

select cmp_ok((select count(*) from tests.code where length(code) > 10), '>', 90::bigint, 'the bodies are found');
select is_empty(
  $$select name from tests.code where code ~ '\mpg_(try_)?advisory'$$, 'no advisory locks: rows are locked'
);
select results_eq(
  $$select name from tests.code where code ~ '\m(set_config|current_setting)\M|\mset\s+(local|session)\M'$$,
  array['outbox.claim'],  -- for what its commit waits
  'no session state as an argument in disguise: it is passed'
);
select is_empty(
  $$select name from tests.code where code ~ '\mwhen\s+others\M'$$, 'no exception is caught without its name'
);
select is_empty(
  $$
  select name from tests.code
  where substring(code from 'on conflict[^;]*')
    ~ '\m(now|random|gen_random_uuid|\w*_timestamp)\s*\(|current_timestamp|localtimestamp|interval'
  $$,
  'after "on conflict" there are values and variables only, no clock, no chance, no interval'
);
select is_empty($$select name from tests.code where code ~ '\mmerge\s+into\M'$$, 'no MERGE: insert … on conflict');
select results_eq(
  $$select name from tests.code where code ~ '\mupdate\M[^;]*\mset\M[^;]*\m(clock_timestamp|gen_random_uuid)\s*\('$$,
  '{}'::text[],
  'no update calls a clock or a random generator'
);
select results_eq(
  $$select name from tests.code where code ~ '\mexecute\M' order by name collate "C"$$,
  array[
    'app._forget',         -- a table and one of its columns, which a domain names of its own
    'app.export',          -- the tables of the catalog, by app.exported
    'config._open_settings',  -- the settings table of each domain, from the catalog
    'config._rehearse',    -- the function _rehearse_setting of a setting's schema, by ::regproc
    'config._setting',     -- the column of a setting, from the catalog, by %I
    'config.set',          -- the same, to set it
    'outbox._run',         -- a registered function, by %I
    'privacy._put_nobody',  -- the columns of the catalog, by privacy.place
    'privacy.export',      -- the tables of the catalog, by privacy.part
    'stats._keep_partitions',  -- a week's table, by %I
    'tickets._store_type' -- the columns that are options of a type, from the catalog
  ],
  'SQL is composed only where the catalog names tables and columns, and outbox.handler functions'
);
select results_eq(
  $$select name from tests.code where code ~ '\mnotify\M' order by name collate "C"$$,
  array['outbox._notify', 'outbox._notify_worker'],
  'nothing notifies but the outbox: never a message'
);
select is_empty(
  $$
  select c.name, o.name as table
  from tests.code c, tests.table o
  where split_part(o.name, '.', 1) not in ('app', split_part(c.name, '.', 1))
    and c.code ~ format('(?<![\w.])%s\M(?!\()', replace(o.name, '.', '\.'))
  $$,
  'a schema reads its own tables and app''s, and of other schemas it calls functions'
);
select is_empty(
  $$
  select c.name from tests.code c
  where c.code ~ '\m(insert into|update|delete from) app\.' and c.name !~ '^app\.'
  $$,
  'only app writes app''s tables'
);
select is_empty(
  $$
  select c.name from tests.code c
  where c.code ~ '\m(discord)\.' and split_part(c.name, '.', 1) in ('app', 'event', 'outbox')
  $$,
  'effects are decided by the domains only'
);

-- Records are filled by name: in a row of many positions nobody sees which is which.

create function pg_temp.fields(rest text) returns integer language plpgsql as $$
declare
  v_depth integer := 1;
  v_fields integer := 1;
  v_quoted boolean := false;
  v text;
begin
  foreach v in array string_to_array(rest, null) loop
    v_quoted := v_quoted <> (v = '''');
    continue when v_quoted;
    v_depth := v_depth + case when v in ('(', '[') then 1 when v in (')', ']') then -1 else 0 end;
    exit when v_depth = 0;
    v_fields := v_fields + (v = ',' and v_depth = 1)::integer;
  end loop;
  return v_fields;
end;
$$;
select is(pg_temp.fields(v.rest), v.fields, format('row(%s has %s fields', v.rest, v.fields))
from (values ('1, f(2, 3), array[4, 5])::x, 6', 3), ('''a, (b'', 2)', 2)) as v (rest, fields);
select is_empty(
  $$
  select c.name, p.rest
  from tests.code c
  -- Each piece but the first is what follows a `row(`.
  cross join lateral regexp_split_to_table(c.code, '\mrow\s*\(') with ordinality as p (rest, place)
  where p.place > 1 and pg_temp.fields(p.rest) > 6
  $$,
  'no body fills a record of more than six fields by their positions'
);
select is_empty(
  $$
  select c.name, m[1] from tests.code c, regexp_matches(c.code, '\mapp\._can\([^;]*?,\s*''(\w+)''', 'g') m
  where app._permissions(m[1]) is null
  $$,
  'every permission that is asked for is one of Discord''s'
);

select * from finish();
rollback;
