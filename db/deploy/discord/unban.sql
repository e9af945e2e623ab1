-- Deploy guildkeeper:discord/unban to pg

begin;
set local role guildkeeper_owner;

create function discord.unban(
  guild_id bigint,
  member_id bigint,
  reason text default null
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
    reason => unban.reason
  );
end;
$$;

comment on function discord.unban is
'Effect: lifts a ban. Of somebody who is not banned it is dead (10026), which is nobody''s error.';

commit;
