-- Deploy guildkeeper:moderation/_maintain to pg

begin;
set local role guildkeeper_owner;

create function moderation._maintain(guild_id bigint, at timestamptz, most integer)
returns bigint
language sql
as $$
  with gone as materialized (
    select c.channel_id
    from app.channel c
    where c.guild_id = _maintain.guild_id and c.deleted_at < _maintain.at - interval '30 days'
  ),
  forgotten as (
    delete from moderation.log l
    where l.guild_id = _maintain.guild_id
      and l.number in (
        select o.number from moderation.log o join gone g on g.channel_id = o.channel_id
        where o.guild_id = _maintain.guild_id
        order by o.number
        limit _maintain.most
      )
    returning 1
  )
  select count(*) from forgotten;
$$;

comment on function moderation._maintain is
'What a new day brings: the messages of the case log in channels that were deleted over 30 days ago are forgotten, at most `most`
of them; returns how many. Cases stay.';

commit;
