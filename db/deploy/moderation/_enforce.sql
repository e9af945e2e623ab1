-- Deploy guildkeeper:moderation/_enforce to pg

begin;
set local role guildkeeper_owner;

create function moderation._enforce(filed moderation.case, at timestamptz, delete_messages interval default '0')
returns void
language plpgsql
as $$
begin
  if (filed).kind = 'ban' then
    perform discord.ban(
      (filed).guild_id, (filed).member_id, extract(epoch from _enforce.delete_messages)::integer,
      moderation._audit_reason(filed)
    );
  elsif (filed).kind = 'timeout' then
    perform discord.time_out(
      (filed).guild_id, (filed).member_id, moderation._discord_until((filed).ends_at, _enforce.at),
      moderation._audit_reason(filed)
    );
  end if;
end;
$$;

comment on function moderation._enforce is 'Effect: the timeout or ban of a case, as far ahead as Discord allows.';

commit;
