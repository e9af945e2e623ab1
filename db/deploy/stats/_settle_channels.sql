-- Deploy guildkeeper:stats/_settle_channels to pg

begin;
set local role guildkeeper_owner;

create function stats._settle_channels(guild_id bigint, days date[])
returns void
language sql
as $$
  delete from stats.channel_day c
  where c.guild_id = _settle_channels.guild_id
    and c.day = any (_settle_channels.days)
    and not exists (
      select from stats.member_day d
      where d.guild_id = c.guild_id and d.day = c.day and d.channel_id = c.channel_id and d.messages > 0
    );

  insert into stats.channel_day as c (guild_id, day, channel_id, messages, members)
  select d.guild_id, d.day, d.channel_id, sum(d.messages), count(*) filter (where d.member_id > 0)
  from stats.member_day d
  where d.guild_id = _settle_channels.guild_id and d.day = any (_settle_channels.days) and d.messages > 0
  group by d.guild_id, d.day, d.channel_id
  on conflict on constraint channel_day_pkey do update
  set messages = excluded.messages,
      members = case
        when exists (select from stats.day k where k.guild_id = c.guild_id and k.day = c.day and k.is_sealed) then c.members
        else excluded.members
      end;
$$;

comment on function stats._settle_channels is
'Makes the channels of these days anew. Where somebody was forgotten, how many wrote stays as it was.';

commit;
