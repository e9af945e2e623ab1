-- Deploy guildkeeper:discord/unban to pg

begin;
set local role guildkeeper_owner;

create function discord.unban(
  guild_id bigint,
  member_id bigint,
  reason jsonb default null,
  on_failed text default null,
  on_failed_arguments jsonb default '{}'
)
returns void
language plpgsql
as $$
begin
  perform outbox._enqueue(
    guild_id => unban.guild_id,
    lane => format('member %s', unban.member_id),
    method => 'DELETE',
    path => format('/guilds/%s/bans/%s', unban.guild_id, unban.member_id),
    reason => unban.reason,
    on_failed => unban.on_failed,
    arguments => unban.on_failed_arguments
  );
end;
$$;

comment on function discord.unban is
'Effect: lifts a ban. Of somebody who is not banned it is dead (10026), which is nobody''s error. `on_failed` is a registered
function that is due when it fails, with on_failed_arguments and what outbox._when_failed adds.';

commit;
