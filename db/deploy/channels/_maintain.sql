-- Deploy guildkeeper:channels/_maintain to pg

begin;
set local role guildkeeper_owner;

create function channels._maintain(guild_id bigint, at timestamptz, most integer)
returns bigint
language sql
as $$
  with gone as (
    select l.channel_id
    from channels.locked l
    join app.channel c on c.guild_id = l.guild_id and c.channel_id = l.channel_id
    where l.guild_id = _maintain.guild_id and c.deleted_at < _maintain.at - interval '30 days'
    order by l.channel_id
    limit _maintain.most
  ),
  forgotten as (
    delete from channels.locked l
    where l.guild_id = _maintain.guild_id and l.channel_id in (select g.channel_id from gone g)
    returning 1
  )
  select count(*) from forgotten;
$$;

comment on function channels._maintain is
'What a new day brings: the locks of channels that were deleted over 30 days ago are forgotten, at most `most` of them; returns
how many.';

commit;
