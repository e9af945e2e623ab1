-- Deploy guildkeeper:moderation/_lift to pg

begin;
set local role guildkeeper_owner;

create function moderation._lift(guild_id bigint, member_id bigint, kind moderation.case_kind, reason text)
returns void
language plpgsql
as $$
begin
  if _lift.kind = 'ban' then
    perform discord.unban(_lift.guild_id, _lift.member_id, _lift.reason);
  elsif _lift.kind = 'timeout' then
    perform discord.time_out(_lift.guild_id, _lift.member_id, null, _lift.reason);
  end if;
end;
$$;

comment on function moderation._lift is 'Effect: lifts the timeout or ban of a member.';

commit;
