-- Deploy guildkeeper:stats/_settle to pg

begin;
set local role guildkeeper_owner;

create function stats._settle(guild_id bigint)
returns boolean
language plpgsql
as $$
declare
  c_window constant integer := 28;
  v_today date;
  v_from date;
  v_last date;
begin
  select (p.folded_until at time zone p.time_zone)::date into strict v_today
  from stats.progress p where p.guild_id = _settle.guild_id for update;

  select min(s.day) into v_from from stats.stale_day s where s.guild_id = _settle.guild_id and s.day < v_today;
  if v_from is null then
    return false;
  end if;

  select max(s.day) into v_last
  from stats.stale_day s
  where s.guild_id = _settle.guild_id and s.day < least(v_today, v_from + c_window);

  perform stats._settle_channels(_settle.guild_id, array(
    select s.day from stats.stale_day s where s.guild_id = _settle.guild_id and s.day between v_from and v_last
  ));
  -- Who was active on a day counts for the weeks after it.
  perform stats._settle_days(_settle.guild_id, v_from, least(v_last + c_window - 1, v_today - 1));
  delete from stats.stale_day s where s.guild_id = _settle.guild_id and s.day between v_from and v_last;
  return exists (select from stats.stale_day s where s.guild_id = _settle.guild_id and s.day < v_today);
end;
$$;

comment on function stats._settle is
'Makes anew what was told of days that are over and have changed, the oldest four weeks at once. Returns whether there are more.';

commit;
