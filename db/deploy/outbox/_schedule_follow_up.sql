-- Deploy guildkeeper:outbox/_schedule_follow_up to pg

begin;
set local role guildkeeper_owner;

create function outbox._schedule_follow_up(effect outbox.effect, at timestamptz)
returns void
language plpgsql
as $$
declare
  v_created text := outbox._created(effect.method, effect.path);
  v_follow_up outbox.follow_up;
begin
  delete from outbox.follow_up f
  where f.guild_id = (_schedule_follow_up.effect).guild_id
    and f.effect_id = (_schedule_follow_up.effect).effect_id
    and not f.after_failure
  returning f.* into v_follow_up;

  if found then
    perform outbox.schedule(
      v_follow_up.guild_id, _schedule_follow_up.at, v_follow_up.function,
      v_follow_up.arguments
        || case when v_created is null then '{}' else jsonb_build_object(v_created, (_schedule_follow_up.effect).created_id) end
    );
  end if;
end;
$$;

comment on function outbox._schedule_follow_up is
'An effect is done: what its domain wanted to do then is due now, as work of its own that cannot fail the report. It is told the
id of what Discord made: message_id, channel_id or role_id.';

commit;
