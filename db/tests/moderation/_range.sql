-- Specification of moderation._range: the newest cases, as one range of one index, however many there are.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/moderation.sql
select plan(13);

insert into moderation.case (guild_id, number, at, kind, source, member_id, actor_id)
select g, n, tests.h() + n * interval '1 minute', (enum_range(null::moderation.case_kind))[n % 4 + 1], 'command', n % 50 + 1,
  n % 10 + 60
from generate_series(1, 2) g, generate_series(1, 5000) n;
analyze moderation.case;
create function pg_temp.found(
  member_id bigint default null, moderator_id bigint default null, kind moderation.case_kind default null,
  since timestamptz default '-infinity', before_at timestamptz default 'infinity', before_number bigint default 0,
  most bigint default 3
) returns text language sql as $$
  select string_agg(r.number::text, ' ' order by r.at desc, r.number desc)
  from moderation._range(1, member_id, moderator_id, kind, since, before_at, before_number, most) r
$$;
select is(pg_temp.found(), '5000 4999 4998', 'the newest of all');
select is(pg_temp.found(7), '4956 4906 4856', 'of a member');
select is(pg_temp.found(moderator_id => 67), '4997 4987 4977', 'of a moderator');
select is(pg_temp.found(kind => 'kick'), '4999 4995 4991', 'of a kind');
select is(pg_temp.found(7, 66, 'warn'), '4956 4906 4856', 'the member comes first, then the moderator');
select is(pg_temp.found(before_at => tests.h() + interval '10 minutes', before_number => 10), '9 8 7', 'before a place');
select is(pg_temp.found(since => tests.h() + interval '4999 minutes'), '5000 4999', 'since a time');
select is(pg_temp.found(99), null, 'none of who has none');

-- The plan, the one for any arguments: conditions of one index alone, and nothing sorted, passed over or looked at besides.
set local plan_cache_mode = force_generic_plan;
prepare page (bigint, bigint, moderation.case_kind, timestamptz, timestamptz, bigint, bigint) as
select * from moderation._range(1, $1, $2, $3, $4, $5, $6, $7);
create function pg_temp.plan_of(arguments text) returns text language plpgsql as $$
declare
  v_line text;
  v_plan text := '';
begin
  for v_line in execute format(
    'explain (analyze, costs off, timing off, summary off) execute page (%s, %L, %L, 4000, 10)', arguments, tests.h(),
    tests.h() + interval '4000 minutes'
  ) loop
    v_plan := v_plan || btrim(v_line) || e'\n';
  end loop;
  return v_plan;
end;
$$;
create temp table plan as
select a.*, pg_temp.plan_of(a.arguments) as lines
from (values
  ('null, null, null', 'case_at_idx', 'ten of all are a range of the index of times'),
  ('7, null, null', 'case_member_idx', 'ten of a member of that of members'),
  ('null, 67, null', 'case_actor_idx', 'ten of a moderator of that of moderators'),
  ('null, null, ''kick''', 'case_kind_idx', 'ten of a kind of that of kinds')
) as a (arguments, index, name);
select is(
  (select array_agg(m[1]) from regexp_matches(p.lines, 'using (\w+) on "?case"? c[^\n]*\(actual rows=10 ', 'g') as m),
  array[p.index], p.name
)
from plan p;
select is_empty(
  $$select p.lines from plan p where p.lines ~ '(Seq Scan|Sort|Bitmap|Rows Removed)'$$, 'nothing is read that is not on the page'
);

select * from finish();
rollback;
