-- Deploy guildkeeper:stats/forget to pg

begin;
set local role guildkeeper_owner;

create function stats.forget(
  guild_id bigint,
  member_id bigint,
  actor_id bigint default null,
  key text default null,
  at timestamptz default now()
)
returns bigint
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_rows bigint;
  v_call app.call := app._open_call(
    forget.guild_id, 'stats.forget', jsonb_build_object('member_id', forget.member_id), forget.actor_id, forget.key, forget.at
  );
begin
  if v_call.result is not null then
    return v_call.result;
  end if;
  perform app._require_member(forget.member_id);
  perform voice._hold(forget.guild_id);
  perform from stats.progress p where p.guild_id = forget.guild_id for update;

  -- How many were active stays as it was told: what has changed is told first.
  while stats._settle(forget.guild_id) loop
  end loop;
  update stats.day k
  set is_sealed = true
  from stats.member m
  where k.guild_id = forget.guild_id
    and m.guild_id = k.guild_id
    and m.member_id = forget.member_id
    and k.day between m.first_day and m.last_day + 28;

  v_rows := stats._forget_facts(forget.guild_id, forget.member_id);
  perform app._close_call(forget.guild_id, v_call, to_jsonb(v_rows));
  return v_rows;
end;
$$;

comment on function stats.forget is
'Forgets what is counted of a member: they become nobody (0) in messages, days and stays, and were nowhere in voice. Sums stay,
and so does how many were active. What they do from then on counts again, see stats.hide. Returns how many rows named them.
Refuses: U0GLD, U0MEM, U0KEY, U0WHO.';

grant execute on function stats.forget to guildkeeper_bot, guildkeeper_admin;

commit;
