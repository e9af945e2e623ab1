-- Deploy guildkeeper:stats/_sizes_wanted to pg

begin;
set local role guildkeeper_owner;

create function stats._sizes_wanted(guild_ids bigint[], at timestamptz)
returns bigint[]
language sql stable
as $$
  select array(
    select g.guild_id
    from unnest(_sizes_wanted.guild_ids) w (guild_id)
    join app.guild g on g.guild_id = w.guild_id and g.left_at is null
    where not exists (
      select from stats.size z where z.guild_id = g.guild_id and z.at = date_trunc('hour', _sizes_wanted.at, 'UTC')
    )
    order by g.guild_id
    limit 300
  );
$$;

comment on function stats._sizes_wanted is
'Of these guilds those whose size is not known of this hour, at most 300: asked each minute, ten thousand are known in half an
hour.';

commit;
