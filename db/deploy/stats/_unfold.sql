-- Deploy guildkeeper:stats/_unfold to pg

begin;
set local role guildkeeper_owner;

create function stats._unfold(guild_id bigint)
returns void
language plpgsql
as $$
declare
  v_progress stats.progress;
  v_day date;
  v_start timestamptz;
  v_member_ids bigint[];
begin
  select p.* into strict v_progress from stats.progress p where p.guild_id = _unfold.guild_id for update;
  -- The last day that has something in it.
  select max(d.day) into v_day
  from stats.member_day d
  where d.guild_id = _unfold.guild_id
    and d.day <= ((v_progress.folded_until - interval '1 millisecond') at time zone v_progress.time_zone)::date;
  v_start := v_day::timestamp at time zone v_progress.time_zone;

  if (v_start >= v_progress.facts_from) is not true then
    update stats.progress p
    set time_zone = s.time_zone,
        exact_from = case when v_day is null then '-infinity' else (p.folded_until at time zone s.time_zone)::date + 2 end
    from app.settings s
    where p.guild_id = _unfold.guild_id and s.guild_id = p.guild_id;
    return;
  end if;

  with gone as (
    delete from stats.member_day d where d.guild_id = _unfold.guild_id and d.day = v_day returning d.member_id
  )
  select array_agg(distinct g.member_id) into v_member_ids from gone g;
  delete from stats.channel_day c where c.guild_id = _unfold.guild_id and c.day >= v_day;
  delete from stats.day k where k.guild_id = _unfold.guild_id and k.day >= v_day and not k.is_sealed;
  delete from stats.stale_day s where s.guild_id = _unfold.guild_id and s.day >= v_day;
  perform stats._look_again(_unfold.guild_id, v_member_ids, v_day);
  update stats.progress p set folded_until = v_start where p.guild_id = _unfold.guild_id;
end;
$$;

comment on function stats._unfold is
'The guild has another time zone now: takes back the last folded day, as long as all its facts are there; when there are no more,
what follows is folded in the new zone. One day at once, so that nobody who counts waits for long.';

commit;
