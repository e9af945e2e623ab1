-- Deploy guildkeeper:stats/_look_again to pg

begin;
set local role guildkeeper_owner;

create function stats._look_again(guild_id bigint, member_ids bigint[], day date)
returns void
language plpgsql
as $$
begin
  update stats.member m
  set first_day = case when m.first_day = _look_again.day then a.first_day else m.first_day end,
      last_day = case when m.last_day = _look_again.day then a.last_day else m.last_day end
  from (
    select k.member_id,
      least(w.first_day, v.first_day) as first_day, greatest(w.last_day, v.last_day) as last_day
    from stats.member k
    cross join lateral (
      select min(d.day) as first_day, max(d.day) as last_day
      from stats.member_day d
      where d.guild_id = k.guild_id and d.member_id = k.member_id and d.messages > 0
    ) w
    cross join lateral (
      select min(d.day) as first_day, max(d.day) as last_day
      from voice._days_of(k.guild_id, k.member_id, '-infinity', 'infinity') d
      where d.is_active
    ) v
    where k.guild_id = _look_again.guild_id
      and k.member_id = any (_look_again.member_ids)
      and _look_again.day in (k.first_day, k.last_day)
    order by k.member_id
    for update of k
  ) a
  where m.guild_id = _look_again.guild_id and m.member_id = a.member_id;
end;
$$;

comment on function stats._look_again is
'When these members were first and last active, after a day lost something of theirs that may have been all.';

commit;
