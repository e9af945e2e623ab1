-- Deploy guildkeeper:stats/_entitled to pg

begin;
set local role guildkeeper_owner;

create function stats._entitled(rule stats.role_rule)
returns setof bigint
language sql stable
as $$
  select d.member_id
  from stats.progress p
  join stats.member_day d on d.guild_id = p.guild_id
  where p.guild_id = (_entitled.rule).guild_id
    and d.day >= (p.folded_until at time zone p.time_zone)::date - (_entitled.rule).days
    and d.day < (p.folded_until at time zone p.time_zone)::date
    and d.member_id > 0
    and d.messages > 0
    and not app._has_left(d.guild_id, d.member_id)
  group by d.member_id
  having (_entitled.rule).threshold <= case (_entitled.rule).metric
    when 'messages' then sum(d.messages)
    else count(distinct d.day)
  end;
$$;

comment on function stats._entitled is 'Who of those who are here took part enough for a role, on the last days that are over.';

commit;
