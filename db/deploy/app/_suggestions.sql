-- Deploy guildkeeper:app/_suggestions to pg

begin;
set local role guildkeeper_owner;

create type app.suggestion as (value text, label text);
comment on type app.suggestion is 'One line of an autocomplete: what is sent, and what is read.';

create function app._suggestions(guild_id bigint, key text)
returns setof app.suggestion
language sql stable
as $$
  select c.key, format('%s: %s', c.key, c.description)
  from app.setting_column c
  where _suggestions.key is null
  union all
  select v.choice, v.choice
  from app.setting_column c
  cross join unnest(c.choices) as v (choice)
  where c.key = _suggestions.key
  union all
  select ch.channel_id::text, format('#%s', ch.name)
  from app.setting_column c
  join app.channel ch on ch.guild_id = _suggestions.guild_id and ch.deleted_at is null and ch.kind in (0, 5)
  where c.key = _suggestions.key and c.kind = 'channel'
  union all
  select r.role_id::text, format('@%s', r.name)
  from app.setting_column c
  join app.role r on r.guild_id = _suggestions.guild_id and r.deleted_at is null
  where c.key = _suggestions.key and c.kind = 'role'
  union all
  select z.name, z.name
  from pg_catalog.pg_timezone_names z
  where _suggestions.key = 'app.time_zone' and z.name !~ '^(posix|right)/'
  union all
  select s.value, s.value || ' (now)'
  from app.config(_suggestions.guild_id) s
  where s.key = _suggestions.key and s.kind in ('integer', 'number', 'duration', 'text') and s.value is not null
  union all
  select s.default_value, s.default_value || ' (default)'
  from app.config(_suggestions.guild_id) s
  where s.key = _suggestions.key and s.kind in ('integer', 'number', 'duration', 'text')
    and s.default_value is distinct from s.value and s.default_value is not null;
$$;

comment on function app._suggestions is
'All a setting may be set to, as far as it can be listed; with key null the names of the settings.';

grant usage on type app.suggestion to guildkeeper_bot, guildkeeper_admin;

commit;
