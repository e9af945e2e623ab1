-- Deploy guildkeeper:config/_role_choices to pg

begin;
set local role guildkeeper_owner;

create function config._role_choices(guild_id bigint)
returns setof config.choice
language sql stable
as $$
  select
    n.role_id::text,
    concat('@', n.short_name, case when count(*) over (partition by n.short_name) > 1 then ' (' || n.role_id || ')' end),
    n.name
  from (
    select r.role_id, r.name, left(r.name, 70) as short_name
    from app.role r
    where r.guild_id = _role_choices.guild_id and r.deleted_at is null
  ) n;
$$;

comment on function config._role_choices is
'The roles of a guild, @everyone left out. Those of one name are told apart by their id.';

commit;
