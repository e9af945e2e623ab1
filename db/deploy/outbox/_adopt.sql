-- Deploy guildkeeper:outbox/_adopt to pg

begin;
set local role guildkeeper_owner;

create function outbox._adopt(effect outbox.effect, created_id bigint, at timestamptz)
returns text
language plpgsql
as $$
declare
  v_effect outbox.effect;
begin
  update outbox.effect e
  set state = 'done',
      finished_at = _adopt.at,
      created_id = _adopt.created_id,
      code = null,
      error = null,
      doubtful_since = null,
      token = null,
      lease_until = null
  where e.guild_id = (_adopt.effect).guild_id and e.effect_id = (_adopt.effect).effect_id
  returning e.* into strict v_effect;

  perform outbox._schedule_follow_up(v_effect, _adopt.at);
  return 'done';
end;
$$;

comment on function outbox._adopt is
'An effect is done after all: something else than Discord''s answer told what it made. What is to follow is due.';

commit;
