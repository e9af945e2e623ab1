-- Specification of moderation._not_carried_out: Discord refused what a case does.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/moderation.sql
select plan(18);

select tests.configure('moderation.log_channel_id', '101');
select tests.file('timeout', 5, lasts => 24), tests.file('timeout', 6, lasts => 24), tests.file('kick', 7), tests.file('ban', 8),
  tests.file('timeout', 10, lasts => 24, source => 'rule');
-- The dispatcher claims them, and Discord answers.
create function pg_temp.answer(path text, code integer, error text) returns void language sql as $$
  update outbox.effect e
  set state = 'dead', finished_at = tests.h(1), status = 403, code = answer.code, error = answer.error
  where e.path = answer.path and e.state = 'pending';
  select outbox.run_now(d.guild_id,
    d.work_id) from outbox.due d where d.function = 'moderation._not_carried_out' and d.finished_at is null;
$$;
select pg_temp.answer('/guilds/1/members/5', 50013, 'Missing Permissions');
select is(
  (select row(c.failure, c.ended_at is not null)::text from moderation.case c where c.number = 1),
  '("Discord answered: Missing Permissions (50013)",t)', 'a timeout that Discord refuses says so and is not in force'
);
select pg_temp.answer('/guilds/1/members/6', 10007, 'Unknown Member');
select is((tests.filed(2)).failure, null, 'one of somebody who has left waits for their return');
select results_eq(
  'select tests.sanctions()',
  array['timeout 6 case 2 until 2026-01-02 12:00', 'ban 8 case 4 for good', 'timeout 10 case 5 until 2026-01-02 12:00'],
  'and is in force'
);
select pg_temp.answer('/guilds/1/members/7', 10007, 'Unknown Member');
select is((tests.filed(3)).failure, 'Discord answered: Unknown Member (10007)', 'a kick has come too late');
select is((moderation.case_details(1, 1)).failure, 'Discord answered: Missing Permissions (50013)',
  'whoever looks at the case sees it');
select ok((select l.is_stale from moderation.log l where l.number = 1), 'and the case log is changed');
do $$ begin perform moderation.pardon(1, 4, at => tests.h(1)); end $$;
update outbox.effect e set state = 'done', finished_at = tests.h(1) where e.method = 'PUT';
select pg_temp.answer('/guilds/1/bans/8', 50013, 'Missing Permissions');
select is(
  (tests.filed(4)).failure, 'It could not be lifted. Discord answered: Missing Permissions (50013)',
  'so it is with what is to be lifted'
);
do $$ begin perform moderation.softban(1, 12, at => tests.h(1)), moderation.ban(1, 11, at => tests.h(1)); end $$;
update outbox.effect e set state = 'done', finished_at = tests.h(1) where e.method = 'PUT';
select pg_temp.answer('/guilds/1/bans/12', 50013, 'Missing Permissions');
select is(
  (tests.filed(6)).failure, 'It could not be lifted. Discord answered: Missing Permissions (50013)',
  'and with the ban of a softban, which would stay for good'
);
do $$ begin perform moderation.pardon(1, 7, at => tests.h(1)); end $$;
select pg_temp.answer('/guilds/1/bans/11', 10026, 'Unknown Ban');
select is((tests.filed(7)).failure, null, 'what somebody has lifted already is lifted');
do $$ begin
  perform moderation._not_carried_out(1, '{"number": 3, "state": "expired"}', tests.h(2));
  perform moderation._not_carried_out(1, '{"number": 4, "state": "expired", "lifts": true}', tests.h(2));
end $$;
select results_eq(
  'select c.failure from moderation.case c where c.number in (3, 4) order by c.number',
  array['It could not be done in time.', 'It could not be lifted in time.'], 'and with what Discord was not asked in time'
);
-- Who is told. Of 5, who was told of a timeout that was not laid on, at the beginning, and of 7, who had left, it is known.
create function pg_temp.told(since bigint) returns setof text language sql as $$
  select concat_ws(' ', e.recipient_id, e.card, e.facts ->> 'number', e.expires_at - tests.h(2))
  from outbox.effect e
  where e.effect_id > told.since and e.recipient_id is not null and e.card <> 'moderation.told'
  order by e.effect_id
$$;
update moderation.case set is_told = true where number in (1, 2, 3, 4, 5);
create function pg_temp.fail(number bigint, more jsonb default '{}') returns text[] language plpgsql as $$
declare
  v_last bigint := (select max(e.effect_id) from outbox.effect e);
begin
  perform moderation._not_carried_out(
    1, '{"state": "dead", "code": 60003, "error": "No"}' || jsonb_build_object('number', fail.number) || more, tests.h(2)
  );
  return array(select t from pg_temp.told(v_last) t);
end;
$$;
select is(
  pg_temp.fail(3), array['7 moderation.undone 3 01:00:00'],
  'with a case log a member who was told of it is told that it was not done'
);
select is(pg_temp.fail(3, '{"code": 10007}'), '{}', 'unless they have left');
select is(pg_temp.fail(1, '{"lifts": true}'), '{}', 'or of what was to be lifted: what they were told did happen');
update moderation.case set is_told = false where number in (1, 3);
update moderation.settings set log_channel_id = null where guild_id = 1;
select is(
  pg_temp.fail(3), array['77 moderation.failed 3 1 day'], 'without a log its moderator is told; and no member who had not been'
);
select is(pg_temp.fail(4, '{"lifts": true}'), '{}', 'an operator, who pardoned it, is not');
update moderation.case set pardoned_by = 78 where number = 4;
select is(pg_temp.fail(4, '{"lifts": true}'), array['78 moderation.failed 4 1 day'], 'but a moderator who did');
select tests.file('untimeout', 14, source => 'command') as number \gset
update moderation.case set is_told = true where number = :number;
select is(
  pg_temp.fail(:number, '{"lifts": true}'), array[format('77 moderation.failed %s 1 day', :number),
    format('14 moderation.undone %s 01:00:00', :number)],
  'and who was told that their timeout is lifted learns that it is not'
);
select is_empty('select * from moderation.selfcheck(1)', 'after all of that the books are sound');

select * from finish();
rollback;
