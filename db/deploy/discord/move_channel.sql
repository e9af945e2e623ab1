-- Deploy guildkeeper:discord/move_channel to pg

begin;
set local role guildkeeper_owner;

create function discord.move_channel(
  guild_id bigint,
  channel_id bigint,
  parent_id bigint default null,
  "position" integer default null,
  on_failed text default null,
  arguments jsonb default null,
  reason jsonb default null,
  at timestamptz default now()
)
returns void
language plpgsql
as $$
begin
  perform outbox._enqueue(
    guild_id => move_channel.guild_id,
    lane => 'channels',
    method => 'PATCH',
    path => format('/guilds/%s/channels', move_channel.guild_id),
    body => jsonb_build_array(
      jsonb_build_object('id', move_channel.channel_id::text)
      || case when move_channel.parent_id is null then '{}' else jsonb_build_object(
           'parent_id', nullif(move_channel.parent_id, 0)::text, 'lock_permissions', false
         ) end
      || case when move_channel."position" is null then '{}' else jsonb_build_object('position', move_channel."position") end
    ),
    reason => move_channel.reason,
    on_failed => move_channel.on_failed,
    arguments => move_channel.arguments,
    at => move_channel.at
  );
end;
$$;

comment on function discord.move_channel is
'Effect: puts a channel into a category (0: into none), or at a place in it; what is null stays as it is, and so does who may do
what there. It is not limited as changes of a name are. `on_failed` is a registered function that is due when it fails, with
these arguments and what outbox._when_failed adds.';

commit;
