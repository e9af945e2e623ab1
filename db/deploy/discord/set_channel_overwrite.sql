-- Deploy guildkeeper:discord/set_channel_overwrite to pg

begin;
set local role guildkeeper_owner;

create function discord.set_channel_overwrite(
  guild_id bigint,
  channel_id bigint,
  target_id bigint,
  is_member boolean,
  allow bigint,
  deny bigint,
  reason jsonb default null,
  on_done text default null,
  on_failed text default null,
  arguments jsonb default null
)
returns void
language plpgsql
as $$
begin
  perform outbox._enqueue(
    guild_id => set_channel_overwrite.guild_id,
    lane => format('channel %s', set_channel_overwrite.channel_id),
    method => 'PUT',
    path => format('/channels/%s/permissions/%s', set_channel_overwrite.channel_id, set_channel_overwrite.target_id),
    body => jsonb_build_object(
      'type', set_channel_overwrite.is_member::integer,
      'allow', set_channel_overwrite.allow::text,
      'deny', set_channel_overwrite.deny::text
    ),
    reason => set_channel_overwrite.reason,
    on_done => set_channel_overwrite.on_done,
    on_failed => set_channel_overwrite.on_failed,
    arguments => set_channel_overwrite.arguments
  );
end;
$$;

comment on function discord.set_channel_overwrite is
'Effect: what a member or a role (the id of @everyone is the guild''s) may and may not do in a channel, as permission bits; what
is in neither is as in the rest of the guild. Replaces what was set for them there: the caller knows the whole. `on_done` and
`on_failed` are registered functions that are due once it is done, or has failed, with these arguments and what
outbox._when_failed adds.';

commit;
