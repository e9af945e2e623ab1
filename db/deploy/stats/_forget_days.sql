-- Deploy guildkeeper:stats/_forget_days to pg

begin;
set local role guildkeeper_owner;

create function stats._forget_days(guild_id bigint, before date, most integer)
returns bigint
language plpgsql
as $$
declare
  v_rows bigint;
  v_days bigint;
begin
  delete from stats.member_day d
  where d.guild_id = _forget_days.guild_id and (d.day, d.member_id, d.channel_id) in (
    select o.day, o.member_id, o.channel_id from stats.member_day o
    where o.guild_id = _forget_days.guild_id and o.day < _forget_days.before
    limit _forget_days.most
  );
  get diagnostics v_rows = row_count;

  delete from stats.channel_day c
  where c.guild_id = _forget_days.guild_id and (c.day, c.channel_id) in (
    select o.day, o.channel_id from stats.channel_day o
    where o.guild_id = _forget_days.guild_id and o.day < _forget_days.before
    limit _forget_days.most
  );
  get diagnostics v_days = row_count;
  delete from stats.day k where k.guild_id = _forget_days.guild_id and k.day < _forget_days.before;
  delete from stats.stale_day s where s.guild_id = _forget_days.guild_id and s.day < _forget_days.before;
  return greatest(v_rows, v_days);
end;
$$;

comment on function stats._forget_days is
'Forgets days of a guild before a day, at most so many rows of each kind. Returns the most of one kind.';

commit;
