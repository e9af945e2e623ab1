-- Specification of discord._tell_refusal: those who run a guild hear of what Discord does not let the bot do.

begin;
select plan(8);
\ir ../../fixtures/guild.sql
\ir ../../fixtures/effects.sql

create function pg_temp.told() returns text language sql as $$
  select string_agg(concat_ws(' ', e.path, e.recipient_id, e.card, e.facts ->> 'deed', e.facts ->> 'channel_id',
    e.facts ->> 'waiting'), e'\n' order by e.effect_id)
  from outbox.effect e where e.body is not null
$$;

update app.guild set owner_id = 500 where guild_id = 1;
do $$
begin
  perform tests.queue_roles(20);
  perform tests.answer(max_effects => 4);
end;
$$;
select is(pg_temp.told(), null, 'of four refusals nobody hears');
do $$ begin perform tests.answer(); end $$;
select is(
  pg_temp.told(),
  '/channels/@dm/messages 500 discord.refused give_role 16',
  'of the fifth the owner hears: what is refused, and how much waits'
);
select is(
  (select e.facts - 'waiting' from outbox.effect e where e.body is not null),
  '{"guild_name": "First", "deed": "give_role", "channel_id": null, "route": "PUT /guilds/1/members/*/roles/201", "code": 50013,
    "error": "Discord''s words"}',
  'with Discord''s answer'
);
select is(
  (select expires_at from outbox.effect where body is not null), tests.t(86400), 'within a day, or not at all'
);
do $$ begin perform tests.answer(61), tests.answer(181), tests.answer(421); end $$;
select is((select count(*) from outbox.effect where body is not null), 1::bigint, 'once, however often it is tried in vain');
delete from outbox.effect;
delete from outbox.hold;

do $$
begin
  perform tests.configure('app.notice_channel_id', '102');
  perform tests.queue_roles(5);
  perform tests.answer();
end;
$$;
select matches(pg_temp.told(), '^/channels/102/messages discord.refused', 'where a channel is set, it is told there');
delete from outbox.effect;
delete from outbox.hold;

do $$
begin
  perform tests.queue_roles(5, '/channels/102/messages');
  update outbox.effect set method = 'POST';
  perform tests.answer(code => 50001);
end;
$$;
select matches(
  pg_temp.told(), '^/channels/@dm/messages 500 discord.refused write 102',
  'unless that is the channel in which it may not write'
);
delete from outbox.effect;
delete from outbox.hold;

update app.channel set deleted_at = now() where channel_id = 102;
update app.guild set owner_id = null;
do $$ begin perform tests.queue_roles(5), tests.answer(); end $$;
select is(pg_temp.told(), null, 'where there is neither channel nor owner, outbox.holds has to do');

select * from finish();
rollback;
