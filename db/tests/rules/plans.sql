-- Rules for plans: what runs often keeps them. A function in SQL that the planner does not inline is planned anew at each call.

begin;
select plan(5);
\ir ../../fixtures/catalog.sql

-- Whether the planner puts the body of a function in the place of its call: its name is not in the plan then.
create function tests.is_inlined(function oid) returns boolean language plpgsql as $$
declare
  v_name text := function::regproc;
  v_nulls text;
  v_arguments text;
  v_line text;
begin
  select coalesce(string_agg(format('null::%s as a%s', format_type(a.type, null), a.n), ', ' order by a.n), '1 as a'),
    coalesce(string_agg(
      format('%s x.a%s', case when p.provariadic <> 0 and a.n = p.pronargs then 'variadic' end, a.n), ', ' order by a.n
    ), '')
  into v_nulls, v_arguments
  from pg_proc p
  cross join lateral unnest(p.proargtypes::oid[]) with ordinality as a (type, n)
  where p.oid = is_inlined.function;

  for v_line in execute format(
    -- Not of constants, with which the planner would call it at once.
    'explain (verbose, costs off) select y from (select %s offset 0) x cross join lateral %s(%s) y', v_nulls, v_name, v_arguments
  ) loop
    if v_line ~ format('(?<![\w.])%s\(', v_name) then
      return false;
    end if;
  end loop;
  return true;
end;
$$;
create function tests.once(a integer) returns integer language sql immutable return a + 1;
create function tests.anew(a integer) returns bigint language sql stable as 'select count(*) from app.guild where guild_id = a';

select ok(tests.is_inlined('tests.once'::regproc), 'what is one expression is inlined');
select ok(not tests.is_inlined('tests.anew'::regproc), 'what asks a table is not');

-- What may run at each press, message, reaction or effect, and at the commands that are used most.
create view tests.frequent as
with recursive call as (
  select distinct f.name as caller, m.name[1] collate "default" as callee
  from tests.function f
  cross join lateral regexp_matches(
    regexp_replace(f.body, '--[^\n]*', '', 'g'), '(?<![\w.])([a-z]+\.[a-z_]+)\s*\(', 'g'
  ) as m (name)
), reached as (
  select r.name from unnest(array[
    'app.spoken', 'choices.choose', 'choices.press', 'event.member_changed', 'event.messages', 'event.messages_deleted',
    'event.messages_edited', 'event.reactions',
    'event.voice_changed', 'event.voice_seen', 'leveling.board', 'leveling.rank',
    'outbox._route', 'outbox.claim', 'outbox.report_all', 'pictures.style_of', 'tickets._listen',
    'voice._settle_due'
  ]) as r (name)
  union
  select c.callee from reached r join call c on c.caller = r.name
)
select f.oid, f.name, f.prolang from reached r join tests.function f on f.name = r.name;

select cmp_ok((select count(*) from tests.frequent), '>', 200::bigint, 'what runs often is found');
select results_eq(
  $$
  select f.name from tests.frequent f
  where case when f.prolang = (select l.oid from pg_language l where l.lanname = 'sql') then not tests.is_inlined(f.oid) end
  order by f.name collate "C"
  $$,
  array[
    'app._argument', 'app._duration_in_words', 'app._in_thousands', 'app.privileges_fault', 'app.snowflake_at',
    'automod._invite_code', 'choices._forget_reactions', 'discord._escaped', 'discord._overwrites',
    'economy._money', 'moderation._case_row', 'moderation._discord_until', 'moderation._hold_counter', 'moderation._ladder',
    'moderation._ladder_preset', 'moderation._log_line', 'moderation._member_returned', 'moderation._next_number',
    'moderation._obstacle', 'moderation._points_before', 'moderation._schedule_end', 'moderation._told',
    'outbox._throw_switch', 'outbox.fail', 'personal._may_have', 'personal._role_row', 'roles._member_returned', 'text._is_latin'
  ],
  'it is inlined or plpgsql, but for what is asked seldom: for refusals, cards, cases, rooms, who comes back'
);

-- Nor is a loop over guilds and messages, whose numbers nobody can guess, hidden in a list.
select is_empty(
  $$
  select f.name from tests.frequent f
  join tests.function t on t.oid = f.oid
  where t.body ~ 'unnest\(\w+\.messages\)[^;]*\mm\.guild_id = any \('
  $$,
  'messages are not looked for in a list of guilds, which would be walked through for each'
);

select * from finish();
rollback;
