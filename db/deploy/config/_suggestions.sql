-- Deploy guildkeeper:config/_suggestions to pg

begin;
set local role guildkeeper_owner;

create function config._suggestions(guild_id bigint, setting config.setting_column)
returns setof app.suggestion
language sql stable
as $$
  select c.value, c.label from config._choices(_suggestions.guild_id, setting) c
  union all
  select v.shown, format('%s (%s)', v.shown, v.what)
  from config._setting(_suggestions.guild_id, setting) s
  cross join lateral (
    values
      (case s.kind when 'text' then config._escape(s.value) else s.typed end, 'now'),
      (config._escape(case when s.default_value is distinct from s.value then s.default_value end), 'default')
  ) as v (shown, what)
  where (setting).kind in ('integer', 'number', 'duration', 'text') and v.shown is not null;
$$;

comment on function config._suggestions is
'All a setting may be set to, as far as it can be listed.';

commit;
