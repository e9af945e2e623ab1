-- Specification of leveling._weigh: what each message of a batch may earn, and which rule refuses it.

begin;
\ir ../../fixtures/guild.sql
select plan(16);

create function pg_temp.rule(message app.message) returns text language sql
return (select w.rule from leveling._weigh(array[message]) w);

select is(
  (select array_agg(row(
     w.guild_id, w.member_id, w.message_id, w.channel_id, w.rule, w.base, w.channel_factor, w.role_factor
   )::text)
   from leveling._weigh(array[row(1, 101, null, 5, 4194304, '{}', null, null, null, null)::app.message]) w),
  array['(1,5,4194304,101,message,20,1,1)'],
  'a message of somebody new may earn, with no factor'
);
select is(
  (select w.at from leveling._weigh(array[row(1, 101, null, 5, 4194304, '{}', null, null, null, null)::app.message]) w),
  '2015-01-01T00:00:00.001Z'::timestamptz,
  'its time is the one in its id'
);
select is(
  (select count(*)
   from leveling._weigh(array[tests.message(5, '2026-01-01 10:00Z'), tests.message(5, '2026-01-01 10:00Z')])),
  1::bigint, 'a message twice in the batch is weighed once'
);
select is_empty(
  $$select from leveling._weigh(array[tests.message(5, '2026-01-01 10:00Z', guild_id => 99)])$$,
  'a message of an unregistered guild is left out'
);

select tests.say(5, '2026-01-01 10:00Z');
select is_empty(
  $$select from leveling._weigh(array[tests.message(5, '2026-01-01 10:00Z')])$$,
  'the message that earned last is left out'
);
select is(
  pg_temp.rule(tests.message(5, '2026-01-01 10:00:59.999Z')), 'cooldown', 'the cooldown refuses a message just after it'
);
select is(pg_temp.rule(tests.message(5, '2026-01-01 09:59:00.001Z')), 'cooldown', 'and one just before it');
select is(pg_temp.rule(tests.message(5, '2026-01-01 10:01Z')), 'message', 'not one a whole cooldown after it');
select is(pg_temp.rule(tests.message(5, '2026-01-01 09:59Z')), 'message', 'nor one a whole cooldown before it');
select is(
  (select w.retry_at from leveling._weigh(array[tests.message(5, '2026-01-01 10:00:20Z')]) w),
  '2026-01-01 10:01Z'::timestamptz,
  'a refusal by the cooldown says when it ends'
);

insert into leveling.multiplier (guild_id, target_id, kind, factor)
values (1, 103, 'channel', 0), (1, 201, 'role', 0), (1, 102, 'channel', 1.5), (1, 202, 'role', 3);
select is(
  (select row(w.channel_factor, w.role_factor)::text
   from leveling._weigh(array[tests.message(6, '2026-01-01 10:00Z', channel_id => 102, role_ids => '{202}')]) w),
  '(1.50,3.00)', 'the factors of channel and roles are found'
);
select is(
  pg_temp.rule(tests.message(6, '2026-01-01 10:00Z', channel_id => 103)), 'channel', 'a channel with factor 0 refuses'
);
select is(
  pg_temp.rule(tests.message(6, '2026-01-01 10:00Z', role_ids => '{202,201}')), 'role', 'a role with factor 0 refuses'
);
select is(
  pg_temp.rule(tests.message(5, '2026-01-01 10:00:20Z', channel_id => 103, role_ids => '{201}')), 'channel',
  'of several reasons the channel is told before the role'
);
select is(
  pg_temp.rule(tests.message(5, '2026-01-01 10:00:20Z', role_ids => '{201}')), 'role',
  'and the role before the cooldown'
);
select tests.configure('leveling.enabled', 'false');
select is(
  pg_temp.rule(tests.message(5, '2026-01-01 10:00:20Z', channel_id => 103)), 'disabled',
  'and before all that levels are off'
);

select * from finish();
rollback;
