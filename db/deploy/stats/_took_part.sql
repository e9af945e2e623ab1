-- Deploy guildkeeper:stats/_took_part to pg

begin;
set local role guildkeeper_owner;

create function stats._took_part(guild_id bigint, since date, last date)
returns table (day date, member_id bigint)
language sql stable
as $$
  select w.day, w.member_id
  from stats._written(_took_part.guild_id, _took_part.since, _took_part.last) w
  where w.member_id > 0
  union
  select v.day, v.member_id
  from voice._days(_took_part.guild_id, _took_part.since, _took_part.last) v
  where v.is_active;
$$;

comment on function stats._took_part is
'Who was active on which of these days: wrote something, or was in voice for a minute that counts.';

commit;
