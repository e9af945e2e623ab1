-- Deploy guildkeeper:outbox/_audit_entry to pg

begin;
set local role guildkeeper_owner;

create function outbox._audit_entry(
  guild_id bigint,
  action integer,
  actor_id bigint,
  target_id bigint,
  reason text,
  at timestamptz
)
returns void
language plpgsql
as $$
declare
  v_effect outbox.effect;
begin
  if action not in (10, 30, 110)  -- a channel, a role, a thread was made
    or not exists (select from app.guild g where g.guild_id = _audit_entry.guild_id and g.bot_id = _audit_entry.actor_id)
  then
    return;
  end if;

  select e.* into v_effect
  from outbox.effect e
  where e.guild_id = _audit_entry.guild_id and e.effect_id = outbox._mark_of(_audit_entry.reason) and e.once
  for update;
  if not found or v_effect.created_id = target_id then
    return;
  end if;

  if v_effect.created_id is not null or v_effect.state in ('dead', 'expired') then
    perform outbox._delete_double(v_effect, _audit_entry.target_id);
  elsif v_effect.state = 'claimed' then  -- should its answer be lost, this is it
    update outbox.effect e
    set created_id = _audit_entry.target_id
    where e.guild_id = v_effect.guild_id and e.effect_id = v_effect.effect_id;
  else
    perform outbox._adopt(v_effect, _audit_entry.target_id, _audit_entry.at);
  end if;
end;
$$;

comment on function outbox._audit_entry is
'An entry of Discord''s audit log: what the bot made, and of which effect. One in doubt is done, and knows what it made; what
was made twice, or after it was given up, is deleted.';

commit;
