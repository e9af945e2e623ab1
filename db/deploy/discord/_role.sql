-- Deploy guildkeeper:discord/_role to pg

begin;
set local role guildkeeper_owner;

create function discord._role(name text, colors integer[], icon text, unicode_emoji text)
returns jsonb
language sql immutable
as $$
  select coalesce(jsonb_object_agg(r.key, r.value), '{}')
  from (values
    ('name', to_jsonb(_role.name)),
    (
      'colors',
      jsonb_build_object(
        'primary_color', coalesce(_role.colors[1], 0), 'secondary_color', _role.colors[2], 'tertiary_color', _role.colors[3]
      )
    ),
    -- An empty text takes it away, which Discord calls null.
    ('icon', coalesce(to_jsonb(nullif(_role.icon, '')), 'null')),
    ('unicode_emoji', coalesce(to_jsonb(nullif(_role.unicode_emoji, '')), 'null'))
  ) as r (key, value)
  where case r.key when 'name' then _role.name when 'colors' then _role.colors::text when 'icon' then _role.icon
             else _role.unicode_emoji end is not null;
$$;

comment on function discord._role is
'What is said of a role: its name, one to three colours (an empty list: none), its icon (a data URI) or an emoji for it. What
is null is not said; an empty icon or emoji is taken away.';

commit;
