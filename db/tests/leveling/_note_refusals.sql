-- Specification of leveling._note_refusals: of each member and rule the latest refused message, at most one a minute.

begin;
\ir ../../fixtures/guild.sql
select plan(6);

create function pg_temp.noted(member_id bigint) returns setof text language sql as $$
  select concat_ws(' ', r.rule, to_char(r.at at time zone 'UTC', 'HH24:MI:SS'), r.channel_id)
  from leveling.refusal r where r.guild_id = 1 and r.member_id = noted.member_id order by 1
$$;

insert into leveling.multiplier (guild_id, target_id, kind, factor) values (1, 103, 'channel', 0), (1, 201, 'role', 0);

select event.messages(array[
  tests.message(5, '2026-01-01 10:00:10Z', channel_id => 103),
  tests.message(5, '2026-01-01 10:00:40Z', channel_id => 103),
  tests.message(5, '2026-01-01 10:00:20Z', channel_id => 103),
  tests.message(5, '2026-01-01 10:00:30Z', role_ids => '{201}')
]);
select results_eq(
  'select pg_temp.noted(5)', array['channel 10:00:40 103', 'role 10:00:30 101'],
  'of a batch the latest of each rule is noted'
);
select tests.say(5, '2026-01-01 10:01:39Z', channel_id => 103);
select results_eq(
  'select pg_temp.noted(5)', array['channel 10:00:40 103', 'role 10:00:30 101'], 'one less than a minute later is not'
);
select tests.say(5, '2026-01-01 10:01:40Z', channel_id => 103);
select results_eq(
  'select pg_temp.noted(5)', array['channel 10:01:40 103', 'role 10:00:30 101'], 'one a minute later takes its place'
);
select tests.say(5, '2026-01-01 09:00Z', channel_id => 103);
select results_eq(
  'select pg_temp.noted(5)', array['channel 10:01:40 103', 'role 10:00:30 101'], 'an older one does not'
);
select is_empty('select from leveling.history', 'a refusal is no change of XP');

select tests.say(6, '2026-01-01 10:00Z');
select tests.say(6, '2026-01-01 10:00:45Z', channel_id => 102);
select results_eq(
  'select rule, retry_at, channel_factor, role_factor from leveling.refusal where member_id = 6',
  $$values ('cooldown', '2026-01-01 10:01Z'::timestamptz, 1::numeric, 1::numeric)$$,
  'a cooldown is noted with its end'
);

select * from finish();
rollback;
