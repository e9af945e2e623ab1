-- Rules for refusals: the catalogue, the manuals and the code name the same ones.

begin;
select plan(7);
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
-- How many arguments follow a refusal's name in a call, of which `rest` is what stands behind the name.
create function pg_temp.given(rest text) returns integer language plpgsql immutable as $$
declare
  v_depth integer := 0;
  v_is_quoted boolean := false;
  v_given integer := 0;
  v_letter text;
begin
  foreach v_letter in array regexp_split_to_array(given.rest, '') loop
    v_is_quoted := v_is_quoted <> (v_letter = '''');
    continue when v_is_quoted;
    v_depth := v_depth + (v_letter in ('(', '['))::integer - (v_letter in (')', ']'))::integer;
    exit when v_depth < 0;
    v_given := v_given + (v_letter = ',' and v_depth = 0)::integer;
  end loop;
  return v_given;
end;
$$;
create view tests.refusing as
select f.name, e.name as refusal, cardinality(e.arguments) as wanted,
  pg_temp.given(m[3]) - (m[1] = 'refuse_until')::integer as given
from tests.function f
cross join lateral regexp_matches(f.body, '_(refuse|refuse_until)\(\s*''(\w+)''([^;]*);', 'g') m
join app.error e on e.name = m[2];

select cmp_ok((select count(*) from tests.refusing), '>', 250::bigint, 'the calls that refuse are found');
select is_empty(
  'select name, refusal, given, wanted from tests.refusing where given <> wanted',
  'who refuses gives every argument of the sentence'
);

select * from finish();
rollback;
