-- Deploy guildkeeper:outbox/_note_refusal to pg

begin;
set local role guildkeeper_owner;

create function outbox._note_refusal(effect outbox.effect, code integer, error text, at timestamptz)
returns timestamptz
language plpgsql
as $$
declare
  c_in_a_row constant integer := 5;
  v_hold outbox.hold;
  v_until timestamptz;
begin
  insert into outbox.hold as h (guild_id, route, until, failures, code, error)
  values (effect.guild_id, effect.route, _note_refusal.at, 1, _note_refusal.code, left(_note_refusal.error, 1000))
  on conflict on constraint hold_pkey do update
  -- What was under way when the route was closed tells nothing new.
  set failures = h.failures
        + case when h.refused and h.probe_id is distinct from (_note_refusal.effect).effect_id then 0 else 1 end,
      code = excluded.code,
      error = excluded.error
  returning h.* into v_hold;

  if v_hold.refused and v_hold.probe_id is distinct from effect.effect_id then
    return greatest(v_hold.until, _note_refusal.at);
  elsif v_hold.failures < c_in_a_row then
    return null;
  end if;

  -- 1, 2, 4 … minutes, at most an hour.
  v_until := _note_refusal.at + least(interval '1 hour', interval '1 minute' * 2 ^ least(v_hold.failures - c_in_a_row, 6));
  if not v_hold.refused then
    v_hold.opened_at := _note_refusal.at;
    if v_hold.told_at is null or v_hold.told_at < _note_refusal.at - interval '1 day' then
      v_hold.told_at := _note_refusal.at;
    end if;
  end if;

  update outbox.hold h
  set refused = true,
      until = greatest(h.until, v_until),
      put_off_until = greatest(h.until, v_until),
      probe_id = null,
      opened_at = v_hold.opened_at,
      told_at = v_hold.told_at
  where h.guild_id = v_hold.guild_id and h.route = v_hold.route;
  return v_until;
end;
$$;

comment on function outbox._note_refusal is
'Discord refused an effect for want of a permission. Returns until when its route is held; null: it is not, which is so for the
first four in a row. A refused probe doubles the time. A change of told_at is what tells the admins.';

commit;
