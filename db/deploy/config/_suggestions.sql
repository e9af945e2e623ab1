-- Deploy guildkeeper:config/_suggestions to pg

begin;
set local role guildkeeper_owner;

create function config._suggestions(guild_id bigint, key text)
returns setof app.suggestion
language sql stable
as $$
  select v.value, v.label
  from config.setting_column c
  cross join lateral config._choices(_suggestions.guild_id, c) v
  where c.key = _suggestions.key
  union all
  select v.shown, format('%s (%s)', v.shown, v.what)
  from config.setting_column c
  cross join lateral config._setting(_suggestions.guild_id, c) s
  cross join lateral (
    values
      (config._escape(s.value), 'now'),
      (config._escape(case when s.default_value is distinct from s.value then s.default_value end), 'default')
  ) as v (shown, what)
  where c.key = _suggestions.key and c.kind in ('integer', 'number', 'duration', 'text') and v.shown is not null;
$$;

comment on function config._suggestions is
'All a setting may be set to, as far as it can be listed.';

commit;
