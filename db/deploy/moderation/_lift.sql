-- Deploy guildkeeper:moderation/_lift to pg

begin;
set local role guildkeeper_owner;

create function moderation._lift(filed moderation.case, kind moderation.case_kind, reason jsonb)
returns void
language plpgsql
as $$
declare
  v_arguments jsonb := jsonb_build_object('number', (filed).number, 'lifts', true);
begin
  if _lift.kind = 'ban' then
    perform discord.unban((filed).guild_id, (filed).member_id, _lift.reason, 'moderation._not_carried_out', v_arguments);
  elsif _lift.kind = 'timeout' then
    perform discord.time_out((filed).guild_id, (filed).member_id, null, _lift.reason, 'moderation._not_carried_out', v_arguments);
  end if;
end;
$$;

comment on function moderation._lift is
'Effect: lifts the timeout or ban of a case''s member. What Discord refuses reaches the case.';

commit;
