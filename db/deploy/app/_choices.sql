-- Deploy guildkeeper:app/_choices to pg

begin;
set local role guildkeeper_owner;

create function app._choices(guild_id bigint, setting app.setting_column)
returns setof app.choice
language sql stable
as $$
  select v.choice, v.choice, v.choice from unnest((setting).choices) as v (choice)
  union all
  select c.* from app._channel_choices(_choices.guild_id) c where (setting).kind = 'channel'
  union all
  select r.* from app._role_choices(_choices.guild_id) r where (setting).kind = 'role'
  union all
  select z.name, z.label, z.name from app.time_zone z where (setting).kind = 'time_zone';
$$;

comment on function app._choices is 'All that a setting of a guild may be, where that can be listed.';

commit;
