-- Deploy guildkeeper:moderation/_sanction_due to pg

begin;
set local role guildkeeper_owner;

create function moderation._sanction_due(guild_id bigint, arguments jsonb, at timestamptz)
returns void
language plpgsql
as $$
declare
  v_case moderation.case;
begin
  perform moderation._hold_counter(_sanction_due.guild_id);
  select c.* into strict v_case
  from moderation.case c
  where c.guild_id = _sanction_due.guild_id and c.number = (_sanction_due.arguments ->> 'number')::bigint;

  if v_case.ended_at is not null then
    return;  -- lifted or replaced meanwhile
  end if;

  if v_case.ends_at > _sanction_due.at then
    perform moderation._enforce(v_case, _sanction_due.at);
    perform moderation._schedule_end(v_case, _sanction_due.at);
    return;
  end if;

  perform moderation._end(v_case.guild_id, v_case.member_id, v_case.kind, v_case.ends_at, null);
  if v_case.kind = 'ban' then
    perform moderation._lift(v_case, 'ban', app._because('moderation.case_ended', jsonb_build_object('number', v_case.number)));
  end if;
end;
$$;

comment on function moderation._sanction_due is
'Work due: the timeout or ban of a case has come to its end, or a timeout longer than Discord''s must be renewed. Nothing when
it was lifted or replaced meanwhile. Discord ends timeouts by itself.';

do $$ begin perform outbox._register('moderation._sanction_due'); end $$;

commit;
