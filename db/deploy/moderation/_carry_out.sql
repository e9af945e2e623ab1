-- Deploy guildkeeper:moderation/_carry_out to pg

begin;
set local role guildkeeper_owner;

create function moderation._carry_out(
  filed moderation.case,
  delete_messages interval,
  is_told boolean,
  facts moderation.facts default null
)
returns void
language plpgsql
as $$
declare
  v_lifts moderation.case_kind := case (filed).kind when 'unban' then 'ban' when 'untimeout' then 'timeout' end;
  -- Moderators were refused what cannot be done; a rule and the ladder decide, and find out here.
  v_obstacle text := case
    when (filed).source in ('rule', 'ladder')
    then moderation._obstacle((filed).guild_id, (filed).kind, (filed).member_id, facts)
  end;
begin
  if v_obstacle is not null then
    perform moderation._note_failure(
      filed, app._refusal(v_obstacle, '{}'), (filed).at
    );
    return;
  elsif (filed).kind in ('timeout', 'ban') then
    if not moderation._begin(filed) then
      return;
    end if;
  elsif v_lifts is not null then
    perform moderation._end((filed).guild_id, (filed).member_id, v_lifts, (filed).at, (filed).number);
  end if;

  if (filed).source = 'discord' then
    return;  -- it is done already
  elsif (filed).kind = 'timeout' and exists (
    select
    from moderation.case c
    where c.guild_id = (filed).guild_id and c.number = (filed).follows and c.kind in ('kick', 'softban', 'ban')
  ) then
    return;  -- they are gone by then; moderation._member_returned lays it on when they come back
  end if;

  if is_told then
    perform moderation._tell(filed);
  end if;
  perform moderation._announce(filed, facts);
  perform moderation._enforce(filed, (filed).at, delete_messages);
  perform moderation._lift(filed, v_lifts, moderation._audit_reason(filed));
end;
$$;

comment on function moderation._carry_out is
'What a case does: the sanction it begins or ends, and the effects, the direct message before the rest. Nothing when a longer
one is in force, or when Discord would not let it; no effects for what was done by hand.';

commit;
