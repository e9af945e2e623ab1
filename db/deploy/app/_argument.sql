-- Deploy guildkeeper:app/_argument to pg

begin;
set local role guildkeeper_owner;

create function app._argument(kind text, value text)
returns text
language sql stable
as $$
  select case _argument.kind
    when 'number' then app._in_thousands(_argument.value)
    when 'money' then regexp_replace(_argument.value, '^\S+', app._in_thousands(split_part(_argument.value, ' ', 1)))
    when 'duration' then app._duration_in_words(_argument.value::interval)
    when 'moment' then to_char(_argument.value::timestamptz at time zone 'UTC', 'YYYY-MM-DD HH24:MI "UTC"')
    when 'member' then format('<@%s>', _argument.value)
    when 'role' then format('<@&%s>', _argument.value)
    when 'channel' then format('<#%s>', _argument.value)
    when 'word' then replace(_argument.value, '_', ' ')
    when 'words' then replace(replace(_argument.value, ',', ', '), '_', ' ')
    when 'permission' then app._permission_title(_argument.value)
    when 'permissions' then (
      select string_agg(app._permission_title(p.name), ', ') from string_to_table(_argument.value, ',') as p (name)
    )
    else _argument.value
  end;
$$;

comment on function app._argument is
'An argument of a refusal as its English sentence shows it, by its kind: text (as it is), number, money (an amount, a blank and
the currency), duration (an interval), moment, member, role, channel (ids), word and words (keys, with commas), setting (a key),
permission and permissions.';

commit;
