-- Deploy guildkeeper:income/_advance_streak to pg

begin;
set local role guildkeeper_owner;

create function income._advance_streak(
  guild_id bigint,
  member_id bigint,
  claim text,
  next_at timestamptz,
  grace_days integer,
  at timestamptz
)
returns income.claim_state
language plpgsql
as $$
declare
  v_state income.claim_state;
  v_first integer := case when grace_days is null then 0 else 1 end;
  v_days integer;
begin
  insert into income.claim_state as c (guild_id, member_id, claim, last_at, next_at, streak, best_streak)
  values (
    _advance_streak.guild_id, _advance_streak.member_id, _advance_streak.claim, _advance_streak.at,
    _advance_streak.next_at, v_first, v_first
  )
  on conflict on constraint claim_state_pkey do nothing
  returning c.* into v_state;
  if found then
    return v_state;
  end if;

  select c.* into strict v_state
  from income.claim_state c
  where c.guild_id = _advance_streak.guild_id and c.member_id = _advance_streak.member_id and c.claim = _advance_streak.claim
  for no key update;
  if _advance_streak.at < v_state.next_at then
    perform app._refuse_until('on_cooldown', v_state.next_at);
  end if;

  select (_advance_streak.at at time zone s.time_zone)::date - (v_state.last_at at time zone s.time_zone)::date into strict v_days
  from app.settings s
  where s.guild_id = _advance_streak.guild_id;

  v_state.last_at := _advance_streak.at;
  v_state.next_at := _advance_streak.next_at;
  v_state.streak := case when v_days <= 1 + grace_days then v_state.streak + 1 else v_first end;
  v_state.best_streak := greatest(v_state.best_streak, v_state.streak);
  update income.claim_state c
  set last_at = v_state.last_at, next_at = v_state.next_at, streak = v_state.streak, best_streak = v_state.best_streak
  where c.guild_id = v_state.guild_id and c.member_id = v_state.member_id and c.claim = v_state.claim;
  return v_state;
end;
$$;

comment on function income._advance_streak is
'Takes a member''s turn at a claim: theirs until the transaction ends, so that of two at once one is too early. The streak
grows by days of the guild''s time zone, at most grace_days of them missed in between; null is a claim without one. Refuses:
U0CLD too early, with the time from which on it is not.';

commit;
