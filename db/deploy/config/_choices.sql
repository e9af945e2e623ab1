-- Deploy guildkeeper:config/_choices to pg

begin;
set local role guildkeeper_owner;

create function config._choices(guild_id bigint, setting config.setting_column)
returns setof config.choice
language sql stable
as $$
  select v.choice, v.choice, v.choice from unnest((setting).choices) as v (choice)
  union all
  select c.* from config._channel_choices(_choices.guild_id) c where (setting).kind = 'channel'
  union all
  select r.* from config._role_choices(_choices.guild_id) r where (setting).kind = 'role'
  union all
  select z.name, z.label, z.name from app.time_zone z where (setting).kind = 'time_zone';
$$;

comment on function config._choices is 'All that a setting of a guild may be, where that can be listed.';

commit;
