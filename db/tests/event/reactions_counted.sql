-- Specification of event.reactions_counted: after a gap, what may differ is read, and only what was missed counts.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/menus.sql
select plan(17);

create function tests.reaction(member_id bigint, emoji text) returns app.reaction language sql as $$
  select jsonb_populate_record(null::app.reaction, jsonb_build_object(
    'guild_id', 1, 'channel_id', 101, 'message_id', 7002, 'kind', 'added', 'member_id', member_id, 'emoji', emoji,
    'is_burst', false, 'role_ids', '[]'::jsonb, 'key', 'read ' || member_id, 'at', tests.t(100)
  ))
$$;
create function tests.counted(bronze integer, silver integer, gold integer, own boolean default true) returns text
language sql as $$
  select coalesce(string_agg(u.emoji || case when u.is_burst then ' burst' else '' end, ', '), '-')
  from event.reactions_counted(1, 7002, array[
    row('🥉', bronze, 0, own), row('🥈', silver, 0, own), row('gold:700000000000000003', gold, 0, own)
  ]::app.reaction_count[], at => tests.t(100)) u
$$;
do $$ begin
  perform event.reactions(array[tests.reaction(5, '🥉'), tests.reaction(6, '🥉')]);
  update choices.choice set heard_at = tests.t();
  perform tests.told();
end $$;

select is(
  (select string_agg(row(m.channel_id, m.message_id)::text, ' ') from event.reacted_messages(1) m), '(101,7002)',
  'the messages of menus of reactions are named'
);
select is(tests.counted(1, 1, 1), '🥉', 'the bot''s own is nobody''s: fewer than are known are read');
select is(tests.counted(3, 1, 1), '🥉', 'as many as are known, too, as they may be others');
select is(tests.counted(3, 2, 1), '🥈, 🥉', 'one more: first what differs');
select is((select count(*) from outbox.effect), 0::bigint, 'the bot''s own are there');
select is(tests.counted(2, 0, 0, false), '🥉', 'if they are not');
select is((select count(*) from outbox.effect where path like '%/@me'), 3::bigint, 'they come back');
do $$ begin perform tests.told(); end $$;

-- One went, and another came: the number is the same.
select is(event.reactions_missed(1, 7002, '🥉', false, '{5, 7}', tests.t(100)), '{7}', 'only who is not known is asked about');

-- What is read: 5 is known, 7 is missed, 6 has removed theirs.
do $$ begin perform event.reactions_read(1, array[tests.reaction(5, '🥉'), tests.reaction(7, '🥉')], tests.t(100)); end $$;
select is(tests.told(), '7+201', 'whose reaction was missed gets the role');
do $$ begin perform event.reactions_unread(1, 7002, '🥉', false, '{5, 7}', tests.t(100)); end $$;
select is(tests.told(), '6-201', 'whose removal was missed loses it');
do $$ begin
  perform event.reactions_read(1, array[tests.reaction(5, '🥉'), tests.reaction(7, '🥉')], tests.t(100));
  perform event.reactions_unread(1, 7002, '🥉', false, '{5, 7}', tests.t(100));
end $$;
select is(tests.told(), null, 'again it counts once');

-- What was taken on purpose does not come back.
do $$ begin
  update choices.choice set heard_at = tests.t();
  perform roles._audit_entry(1, 25, 61, 5, '[{"key": "$remove", "new_value": [{"id": "201"}]}]', tests.t(200));
  update choices.choice set reactions = 1 where member_id = 5;
  perform tests.told();
  perform event.reactions_read(1, array[tests.reaction(5, '🥉')], tests.t(300));
end $$;
select is(tests.told(), null, 'a reaction that was known gives nothing back');

-- What was heard since the reading began is newer.
do $$ begin
  perform event.reactions(array[jsonb_populate_record(
    tests.reaction(8, '🥉'), jsonb_build_object('kind', 'removed', 'at', tests.t(400), 'key', 'x')
  )]);
  perform event.reactions_read(1, array[tests.reaction(8, '🥉')], tests.t(350));
end $$;
select is(tests.holds(8), null, 'a removal that was heard meanwhile is newer');

-- Gone.
select is((select count(*) from event.reactions_counted(1, 7002, '{}', true, tests.t(500))), 0::bigint, 'the message is gone');
select is(
  (select row(message_id, gone_at)::text from menus.menu where number = 2), row(null::bigint, tests.t(500))::text,
  'which is known now'
);
select is((select count(*) from event.reactions_counted(1, 7, '{}')), 0::bigint, 'a message that is no menu''s is nobody''s');
select is_empty('select * from choices.selfcheck(1)', 'everything is sound');

select * from finish();
rollback;
