-- Deploy guildkeeper:config/_channel_choices to pg

begin;
set local role guildkeeper_owner;

create function config._channel_choices(guild_id bigint)
returns setof config.choice
language sql stable
as $$
  select
    n.channel_id::text,
    concat('#', n.short_name, case
      when count(*) over (partition by n.short_name) = 1 then null
      when count(*) over (partition by n.short_name, n.category) = 1 then ' (' || n.category || ')'
      else ' (' || n.channel_id || ')'
    end),
    n.name
  from (
    select c.channel_id, c.name, left(c.name, 50) as short_name, left(p.name, 40) as category
    from app.channel c
    left join app.channel p on p.guild_id = c.guild_id and p.channel_id = c.parent_id
    where c.guild_id = _channel_choices.guild_id and c.deleted_at is null and c.kind in (0, 5)
  ) n;
$$;

comment on function config._channel_choices is
'The channels of a guild that people write in. Those of one name are told apart by their category, and within one by their id.';

commit;
