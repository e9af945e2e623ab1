-- Specification of discord._greet: a guild that the bot has just joined is greeted once, where it may be.

begin;
\ir ../../fixtures/guild.sql
select plan(5);

create function pg_temp.greeted(channel_id bigint, owner_id bigint, joined_at timestamptz) returns text language plpgsql as $$
begin
  delete from outbox.effect;
  update app.guild
  set system_channel_id = channel_id, owner_id = greeted.owner_id, bot_joined_at = joined_at, seen_at = '2026-02-03T00:00:05Z',
      bot_permissions = app._permissions('view_channel')
  where guild_id = 1;
  return (
    select string_agg(concat_ws(' ', e.path, e.recipient_id, e.card, e.facts ->> 'in_guild', e.facts -> 'missing' ->> 0), '; ')
    from outbox.effect e
  );
end;
$$;
select is(pg_temp.greeted(101, 1000, '2026-01-01Z'), null, 'a guild that the bot has long been in is not greeted');
select is(
  pg_temp.greeted(101, 1000, '2026-02-03T00:00:00Z'), '/channels/101/messages discord.welcome true send_messages',
  'one that it has just joined is, in its system channel, with what is missing'
);
select is(pg_temp.greeted(101, 1000, '2026-02-03T00:00:00Z'), null, 'once');
select is(
  pg_temp.greeted(null, 1000, '2026-02-03T00:00:01Z'), '/channels/@dm/messages 1000 discord.welcome false send_messages',
  'without a system channel, its owner is told'
);
select is(pg_temp.greeted(null, null, '2026-02-03T00:00:02Z'), null, 'nobody, where nobody is known');

select * from finish();
rollback;
