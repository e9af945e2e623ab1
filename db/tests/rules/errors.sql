-- Rules for refusals: the catalogue, the manuals and the code name the same ones.

begin;
select plan(6);
\ir ../../fixtures/catalog.sql

create view tests.documented as
select f.name, f.kind, m[1] as sqlstate from tests.function f, regexp_matches(f.comment, '\mU0[A-Z0-9]{3}\M', 'g') m;
-- By name: the first argument of a refusal, or one that a body chooses from or hands on, as an obstacle, a fault or a decision.
create view tests.raised as
select f.name, f.kind, m[1] as refusal
from tests.function f, regexp_matches(f.body, '_(?:refuse|refuse_until|raise|refusal)\(\s*''(\w+)''', 'g') m
union
select f.name, f.kind, e.name
from tests.function f
join app.error e on f.body ~ format('(?:row\(|array\[|then |else |refusal := )''%s''', e.name)
where f.body ~ '_refuse\(|_refusal\(|\.obstacle|\.decision' or f.name ~ '\._obstacle$|_fault$';

select cmp_ok((select count(*) from tests.documented), '>', 30::bigint, 'the refusals in comments are found');
select is_empty(
  'select name, sqlstate from tests.documented where sqlstate not in (select e.sqlstate from app.error e)',
  'every code in a comment is in app.error'
);
select is_empty(
  'select name, refusal from tests.raised where refusal not in (select e.name from app.error e)',
  'every refusal that is raised is in app.error'
);
select is_empty(
  'select e.name from app.error e except select refusal from tests.raised',
  'every refusal in app.error is raised somewhere'
);
select is_empty(
  $$
  select r.name, e.sqlstate from tests.raised r join app.error e on e.name = r.refusal where r.kind = 'public'
  except
  select name, sqlstate from tests.documented
  $$,
  'what a public function raises itself is in its manual'
);
select is_empty(
  $$
  select r.name, r.refusal from tests.raised r
  join app.error e on e.name = r.refusal
  join tests.function f on f.name = r.name
  cross join lateral regexp_matches(f.body, '_refuse\(\s*''' || r.refusal || '''([^;]*);', 'g') as call (arguments)
  where e.message ~ '%1\$s' and call.arguments[1] !~ ','
  $$,
  'who raises a sentence with places fills at least the first'
);

select * from finish();
rollback;
