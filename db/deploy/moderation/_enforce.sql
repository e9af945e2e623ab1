-- Deploy guildkeeper:moderation/_enforce to pg

begin;
set local role guildkeeper_owner;

create function moderation._enforce(filed moderation.case, at timestamptz, delete_messages interval default '0')
returns void
language plpgsql
as $$
declare
  v_reason jsonb := moderation._audit_reason(filed);
  v_number jsonb := jsonb_build_object('number', (filed).number);
begin
  if (filed).kind = 'timeout' then
    perform discord.time_out(
      (filed).guild_id, (filed).member_id, moderation._discord_until((filed).ends_at, _enforce.at), v_reason,
      'moderation._not_carried_out', v_number
    );
  elsif (filed).kind = 'kick' then
    perform discord.kick((filed).guild_id, (filed).member_id, v_reason, 'moderation._not_carried_out', v_number);
  elsif (filed).kind in ('ban', 'softban') then
    perform discord.ban(
      (filed).guild_id, (filed).member_id, extract(epoch from _enforce.delete_messages)::integer, v_reason,
      'moderation._not_carried_out', v_number
    );
  end if;
  if (filed).kind = 'softban' then
    perform discord.unban(
      (filed).guild_id, (filed).member_id, v_reason, 'moderation._not_carried_out', v_number || '{"lifts": true}'
    );
  end if;
end;
$$;

comment on function moderation._enforce is
'Effects: what a case does to its member, a timeout as far ahead as Discord allows. What Discord refuses reaches the case.';

commit;
