-- Deploy guildkeeper:stats/_settle_days to pg

begin;
set local role guildkeeper_owner;

create function stats._settle_days(guild_id bigint, since date, last date)
returns void
language sql
as $$
  insert into stats.day as d (
    guild_id, day, messages, active_1, active_7, active_28, new_members, returning_members
  )
  select _settle_days.guild_id, a.*
  from stats._active_days(_settle_days.guild_id, _settle_days.since, _settle_days.last) a
  on conflict on constraint day_pkey do update
  set messages = excluded.messages,
      active_1 = case when d.is_sealed then d.active_1 else excluded.active_1 end,
      active_7 = case when d.is_sealed then d.active_7 else excluded.active_7 end,
      active_28 = case when d.is_sealed then d.active_28 else excluded.active_28 end,
      new_members = case when d.is_sealed then d.new_members else excluded.new_members end,
      returning_members = case when d.is_sealed then d.returning_members else excluded.returning_members end;
$$;

comment on function stats._settle_days is
'Makes these days anew. Where somebody was forgotten, how many were active stays as it was.';

commit;
