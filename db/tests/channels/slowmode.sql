-- Specification of channels.slowmode: how long members wait between two messages.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/automod.sql
select plan(18);

create function pg_temp.may(permissions bigint) returns moderation.facts language sql
begin atomic
  select jsonb_populate_record(null::moderation.facts, jsonb_build_object('actor_position', 1, 'actor_permissions', permissions));
end;

select is(
  channels.slowmode(1, 101, t.duration)::text, format('(101,%s)', t.seconds), format('%s', t.duration)
)
from (values ('10s', 10), ('6h', 21600), ('off', 0), ('0', 0)) as t (duration, seconds);
select is(
  (select string_agg(e.body ->> 'rate_limit_per_user', ' ' order by e.effect_id) from outbox.effect e
    where e.path = '/channels/101'),
  '10 21600 0 0', 'each is told to Discord'
);
select tests.refuses(
  format('select channels.slowmode(1, 101, %L)', d), 'U0DUR',
  format('The duration must be from 0 seconds to 6 hours, written like 10m, 3d12h or 2 weeks, %s.',
    coalesce('not "' || d || '"', 'but none was given')),
  format('%s is refused', coalesce(d, 'nothing'))
)
from unnest(array['7h', 'soon', '-5s', null]) d;
select tests.refuses(
  $$select channels.slowmode(1, 121, '5s')$$, 'U0CHN',
  'Channel 121 does not exist in this server. Choose one of its channels.', 'another guild''s channel is refused'
);
select tests.refuses(
  $$select channels.slowmode(1, 101, '5s', actor_id => 5, facts => pg_temp.may(8192))$$, 'U0PRM',
  'You need the permission "Manage Channels" for that.', 'who may not manage channels is refused'
);
insert into app.channel (guild_id, channel_id, kind, name) values (1, 160, 5, 'news');
select tests.refuses(
  format('select channels.slowmode(1, %s, ''5s'')', c.channel_id), 'U0SLO',
  format('Discord has no slow mode for <#%s>. Choose a channel in which members write.', c.channel_id),
  'one of ' || c.name || ' is refused'
)
from (values (100, 'Rooms'), (160, 'news')) as c (channel_id, name);
select tests.refuses(
  $$select channels.slowmode(1, 101, '5s', facts => jsonb_populate_record(null::moderation.facts, '{"bot_permissions": 32}'))$$,
  'U0BPM', 'I lack the permission "Manage Channels" in this server. Give it to my role, then try again.',
  'what the bot may not is refused'
);
select tests.refuses(
  $$select channels.slowmode(99, 101, '5s')$$, 'U0GLD',
  'Server 99 is not registered here. Invite the bot to it, then try again.', 'a guild nobody registered is refused'
);
select is(
  (channels.slowmode(1, 101, '5s', actor_id => 5, key => 'k', facts => pg_temp.may(16))).seconds, 5, 'who may does'
);
create temp table before as select tests.state() as state;
select is((channels.slowmode(1, 101, '5s', actor_id => 5, key => 'k', facts => pg_temp.may(16))).seconds, 5,
  'the same key again returns the first result');
select is(tests.state(), (select b.state from before b), 'and changes nothing');

select * from finish();
rollback;
