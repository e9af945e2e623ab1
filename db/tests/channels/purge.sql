-- Specification of channels.purge: deletes the newest messages of a channel.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/automod.sql
select plan(47);

create function pg_temp.may(permissions bigint) returns moderation.facts language sql
begin atomic
  select jsonb_populate_record(null::moderation.facts, jsonb_build_object('actor_position', 1, 'actor_permissions', permissions));
end;

-- Ten messages, a second apart: those of 502 are the even ones, number 5 is pinned, 3 says "Spam".
create function pg_temp.history() returns channels.seen_message[] language sql as $$
  select array_agg(row(
    tests.message_id(tests.s(n)), 501 + (n % 2 = 0)::integer, case n when 3 then 'So SPAM' else 'Hello' end, n = 5, 0
  )::channels.seen_message)
  from generate_series(1, 10) n
$$;
create function pg_temp.purge(
  count numeric, member_id bigint default null, contains text default null, before integer default null,
    after integer default null
) returns text language plpgsql as $$
declare
  v_row channels.purge_row;
begin
  delete from outbox.effect;
  v_row := channels.purge(
    1, 101, pg_temp.history(), count, member_id, contains, tests.message_id(tests.s(before))::text,
      tests.message_id(tests.s(after))::text,
    at => tests.s()
  );
  return format('%s, %s pinned, %s', v_row.messages, v_row.pinned, (
    select string_agg(extract(epoch from app.snowflake_time(i.id) - tests.s())::integer::text, ' ' order by i.id)
    from outbox.effect e
    cross join lateral (
      select jsonb_array_elements_text(e.body -> 'messages')::bigint
      union all select substring(e.path from '/messages/(\d+)$')::bigint where e.body is null
    ) i (id)
  ));
end;
$$;
select is(pg_temp.purge(2), '2, 0 pinned, 9 10', 'the newest');
select is(pg_temp.purge(1), '1, 0 pinned, 10', 'one');
select is(pg_temp.purge(6), '6, 1 pinned, 4 6 7 8 9 10', 'pinned ones are spared, and counted');
select is(pg_temp.purge(1000), '9, 1 pinned, 1 2 3 4 6 7 8 9 10', 'all there are, if there are less');
select is(pg_temp.purge(3, 502), '3, 0 pinned, 6 8 10', 'of one member');
select is(pg_temp.purge(5, contains => 'spam'), '1, 0 pinned, 3', 'with a text, whatever its case');
select is(pg_temp.purge(5, contains => '%'), '0, 0 pinned, ', 'which is a text, no pattern');
select is(pg_temp.purge(2, before => 4), '2, 0 pinned, 2 3', 'before a message');
select is(pg_temp.purge(5, after => 8), '2, 0 pinned, 9 10', 'after a message');
select is(pg_temp.purge(5, 501, before => 8, after => 2), '2, 1 pinned, 3 7', 'all of that together');
select is(
  (channels.purge(1, 101, pg_temp.history() || pg_temp.history(), 1000)).messages, 9::bigint,
    'a message read twice is deleted once'
);
select is(
  (select row(p.messages, p.undeletable, p.pinned)::text
    from channels.purge(1, 101, array(select (m.message_id, m.member_id, m.content, m.pinned,
      case m.member_id when 502 then 21 else 0 end)
      ::channels.seen_message from unnest(pg_temp.history()) m), 3) p),
  '(3,4,1)', 'what Discord does not delete is left out, and counted; the others are deleted'
);
select is((channels.purge(1, 101, '{}', 5)).messages, 0::bigint, 'in an empty channel nothing is deleted');
select results_eq(
  'select before_id, after_id, max_messages from channels.plan_purge(1, 101, 10)', 'values (null::bigint, null::bigint, 60)',
  'for a simple purge a little more than asked is read'
);
select results_eq(
  $$select before_id, after_id, max_messages
    from channels.plan_purge(1, 101, 10, 501, before => 'https://discord.com/channels/1/101/1400000000000000009',
      after => '1400000000000000005')$$,
  'values (1400000000000000009, 1400000000000000005, 1000)', 'for one that chooses as much as possible'
);

-- Refusals: both of them.
select tests.refuses(
  format('select %s', replace(f.call, '…', t.arguments)), t.code, t.said, format('%s: %s is refused', f.name, t.arguments)
)
from (values
  ('plan', 'channels.plan_purge(1, …)'), ('purge', 'channels.purge(1, messages => pg_temp.history(), …)')
) as f (name, call)
cross join (values
  ('channel_id => 101, count => 0', 'U0AMT', 'The amount must be a whole number from 1 to 1,000, not 0.'),
  ('channel_id => 101, count => 1000000', 'U0AMT', 'The amount must be a whole number from 1 to 1,000, not 1000000.'),
  ('channel_id => 101, count => -1', 'U0AMT', 'The amount must be a whole number from 1 to 1,000, not -1.'),
  ('channel_id => 101, count => 1.5', 'U0AMT', 'The amount must be a whole number from 1 to 1,000, not 1.5.'),
  ('channel_id => 101, count => null', 'U0AMT', 'The amount must be a whole number from 1 to 1,000, not 0.'),
  ('channel_id => 121, count => 1', 'U0CHN', 'Channel 121 does not exist in this server. Choose one of its channels.'),
  ($$channel_id => 101, count => 1, before => '1400000000000000000', after => '1400000000000000000'$$, 'U0INT',
    'The interval must begin before it ends.'),
  ($$channel_id => 101, count => 1, before => 'yesterday'$$, 'U0MSG',
    'A message is given by its id or its link; "yesterday" is neither.'),
  ($$channel_id => 101, count => 1, after => '9999999999999999999'$$, 'U0MSG',
    'A message is given by its id or its link; "9999999999999999999" is neither.'),
  ('channel_id => 101, count => 1, contains => repeat(''a'', 201)', 'U0TXT',
    'The text must be at most 200 characters, without control or unreadable characters.')
) as t (arguments, code, said);
select tests.refuses(
  'select channels.plan_purge(1, 101, 1, moderator_id => 5, facts => pg_temp.may(16))', 'U0PRM',
  'You need the permission "Manage Messages" for that.', 'who may not delete messages is refused'
);
select tests.refuses(
  'select channels.purge(1, 101, pg_temp.history(), 1, actor_id => 5, facts => pg_temp.may(16))', 'U0PRM',
  'You need the permission "Manage Messages" for that.', 'also if nothing was planned'
);
select lives_ok('select channels.plan_purge(1, 101, 1, moderator_id => 5, facts => pg_temp.may(8192))', 'who may is not');
update app.guild set bot_permissions = 16 where guild_id = 1;
select tests.refuses(
  'select ' || f.call, 'U0BPM', 'I lack the permission "Manage Messages" in this server. Give it to my role, then try again.',
  f.name || ' without the bot''s permission is refused'
)
from (values ('plan_purge', 'channels.plan_purge(1, 101, 1)'), ('purge',
  'channels.purge(1, 101, pg_temp.history(), 1)')) as f (name, call);
select lives_ok(
  $$select channels.plan_purge(1, 101, 1, facts => jsonb_populate_record(null::moderation.facts,
  '{"bot_permissions": 8192}'))$$,
  'what the bot may in the channel counts more'
);
update app.guild set bot_permissions = 8 where guild_id = 1;

-- Audit and idempotency.
delete from app.audit;
select is((channels.purge(1, 101, pg_temp.history(), 2, key => 'k')).messages, 2::bigint, 'a call may have a key');
select ok(
  (select count(*) = 1 and bool_and(a.arguments::text not like '%Hello%') from app.audit a),
    'it leaves one audit line, without what was said'
);
create temp table before as select tests.state() as state;
select is((channels.purge(1, 101, '{}', 2, key => 'k')).messages, 2::bigint, 'the same key again returns the first result');
select is(tests.state(), (select b.state from before b), 'and deletes nothing');
select function_privs_are('channels', 'plan_purge', '{bigint,bigint,numeric,bigint,text,text,text,bigint,moderation.facts}',
  'guildkeeper_bot', '{EXECUTE}', 'the bot may plan');

select pg_temp.purge(2);
update outbox.effect set state = 'dead', finished_at = tests.s(), code = 50013, error = 'x';
select is(
  (select d.function || ' ' || (d.arguments ->> 'channel_id') from outbox.due d order by d.work_id desc limit 1),
  'moderation._not_deleted 101', 'what Discord does not delete is told of'
);

select * from finish();
rollback;
