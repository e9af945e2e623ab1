-- Deploy guildkeeper:outbox/_require_effect to pg

begin;
set local role guildkeeper_owner;

create function outbox._require_effect(guild_id bigint, effect_id bigint, states outbox.state[])
returns void
language plpgsql
as $$
declare
  v_state outbox.state;
begin
  select e.state into v_state
  from outbox.effect e
  where e.guild_id = _require_effect.guild_id and e.effect_id = _require_effect.effect_id
  for update;

  if not found then
    perform app._refuse('unknown_effect', coalesce(_require_effect.effect_id::text, 'null'));
  elsif v_state <> all (states) then
    perform app._refuse('wrong_state', _require_effect.effect_id::text, v_state::text, array_to_string(states, ', '));
  end if;
end;
$$;

comment on function outbox._require_effect is
'Locks an effect; refuses one the guild does not have (U0EFF) or that is in none of these states (U0EFS).';

commit;
