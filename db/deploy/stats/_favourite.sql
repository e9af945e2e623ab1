-- Deploy guildkeeper:stats/_favourite to pg

begin;
set local role guildkeeper_owner;

create function stats._favourite(guild_id bigint, member_id bigint, span stats.span)
returns bigint
language sql stable
as $$
  select d.channel_id
  from app.settings z
  join stats.member_day d on d.guild_id = z.guild_id
  where z.guild_id = _favourite.guild_id
    and d.member_id = _favourite.member_id
    and d.day >= ((_favourite.span).since at time zone z.time_zone)::date
    and d.day <= ((_favourite.span).until at time zone z.time_zone)::date
    and d.messages > 0
  group by d.channel_id
  order by sum(d.messages) desc, d.channel_id
  limit 1;
$$;

comment on function stats._favourite is 'The channel in which a member wrote most on the days of a span that are over.';

commit;
