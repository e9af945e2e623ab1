-- Rules for refusals: the catalogue, the manuals and the code name the same ones.

begin;
select plan(6);
\ir ../../fixtures/catalog.sql

create view tests.documented as
select f.name, f.kind, m[1] as sqlstate from tests.function f, regexp_matches(f.comment, '\mU0[A-Z0-9]{3}\M', 'g') m;
create view tests.raised as
select f.name, f.kind, m[1] as sqlstate from tests.function f, regexp_matches(f.body, '''(U0[A-Z0-9]{3})''', 'g') m;

select cmp_ok((select count(*) from tests.documented), '>', 30::bigint, 'the refusals in comments are found');
select is_empty(
  'select name, sqlstate from tests.documented where sqlstate not in (select e.sqlstate from app.error e)',
  'every code in a comment is in app.error'
);
select is_empty(
  'select name, sqlstate from tests.raised where sqlstate not in (select e.sqlstate from app.error e)',
  'every code that is raised is in app.error'
);
select is_empty(
  'select e.sqlstate from app.error e except select sqlstate from tests.raised',
  'every code in app.error is raised somewhere'
);
select is_empty(
  $$select name, sqlstate from tests.raised where kind = 'public' except select name, sqlstate from tests.documented$$,
  'what a public function raises itself is in its manual'
);
select is_empty(
  $$
  select r.name, r.sqlstate from tests.raised r
  join app.error e on e.sqlstate = r.sqlstate
  join tests.function f on f.name = r.name
  cross join lateral regexp_matches(f.body, '_refuse\(\s*''' || r.sqlstate || '''([^;]*);', 'g') as call (arguments)
  where e.message ~ '%1\$s' and call.arguments[1] !~ ','
  $$,
  'who raises a sentence with places fills at least the first'
);

select * from finish();
rollback;
