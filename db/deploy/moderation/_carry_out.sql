-- Deploy guildkeeper:moderation/_carry_out to pg

begin;
set local role guildkeeper_owner;

create function moderation._carry_out(filed moderation.case, delete_messages interval, is_told boolean)
returns void
language plpgsql
as $$
declare
  v_reason text := moderation._audit_reason(filed);
  v_lifts moderation.case_kind := case (filed).kind when 'unban' then 'ban' when 'untimeout' then 'timeout' end;
begin
  if (filed).kind in ('timeout', 'ban') then
    if not moderation._begin(filed) then
      return;
    end if;
  elsif v_lifts is not null then
    perform moderation._end((filed).guild_id, (filed).member_id, v_lifts, (filed).at, (filed).number);
  end if;

  if (filed).source = 'discord' then
    return;  -- it is done already
  end if;
  if (filed).kind = 'timeout' and exists (
    select
    from moderation.case c
    where c.guild_id = (filed).guild_id and c.number = (filed).follows and c.kind in ('kick', 'softban', 'ban')
  ) then
    return;  -- they are gone by then; moderation._member_returned lays it on when they come back
  end if;

  if is_told then
    perform moderation._tell(filed);
  end if;
  if (filed).kind in ('timeout', 'ban') then
    perform moderation._enforce(filed, (filed).at, delete_messages);
  elsif (filed).kind = 'kick' then
    perform discord.kick((filed).guild_id, (filed).member_id, v_reason);
  elsif (filed).kind = 'softban' then
    perform discord.ban((filed).guild_id, (filed).member_id, extract(epoch from delete_messages)::integer, v_reason);
    perform discord.unban((filed).guild_id, (filed).member_id, v_reason);
  elsif v_lifts is not null then
    perform moderation._lift((filed).guild_id, (filed).member_id, v_lifts, v_reason);
  end if;
end;
$$;

comment on function moderation._carry_out is
'What a case does: the sanction it begins or ends, and the effects, the direct message before the rest. Nothing when a longer
one is in force; no effects for what was done by hand.';

commit;
