-- Deploy guildkeeper:menus/_faults to pg

begin;
set local role guildkeeper_owner;

create function menus._faults(menu menus.menu)
returns setof menus.fault
language sql stable
as $$
  select (_faults.menu).number, null::integer, s.fault, s.detail
  from app.guild g
  left join app.channel c on c.guild_id = g.guild_id and c.channel_id = (_faults.menu).channel_id
  cross join lateral (values
    ('not_posted', null, (_faults.menu).posting = 0),
    ('message_gone', (_faults.menu).gone_at::text, (_faults.menu).gone_at is not null),
    ('channel_gone', (_faults.menu).channel_id::text, c.deleted_at is not null),
    ('not_taken', (_faults.menu).error, (_faults.menu).error is not null and (_faults.menu).gone_at is null),
    ('no_options', null, not exists (select from menus._page((_faults.menu).guild_id, (_faults.menu).number, 1))),
    ('lacks_permission', 'manage_roles', not app._can(g.bot_permissions, 'manage_roles')),
    ('lacks_permission', 'add_reactions', (_faults.menu).kind = 'reaction' and not app._can(g.bot_permissions, 'add_reactions')),
    (
      'lacks_permission', 'manage_messages',
      (_faults.menu).kind = 'reaction' and not app._can(g.bot_permissions, 'manage_messages')
    )
  ) as s (fault, detail, is_so)
  where g.guild_id = (_faults.menu).guild_id and s.is_so
  union all
  select o.menu, o.number, 'role_' || roles._flaw(o.guild_id, i.role_id), i.role_id::text
  from menus._options((_faults.menu).guild_id, (_faults.menu).number) o
  cross join lateral unnest(o.role_ids) as i (role_id)
  where roles._flaw(o.guild_id, i.role_id) is not null
  union all
  select o.menu, o.number, 'emoji_gone', o.emoji
  from menus._options((_faults.menu).guild_id, (_faults.menu).number) o
  where o.emoji_gone
  union all
  select q.menu, nullif(q.option, 0), 'nobody_can', i.role_id::text
  from menus.requirement q
  cross join lateral unnest(q.required_role_ids) as i (role_id)
  join app.role r on r.guild_id = q.guild_id and r.role_id = i.role_id
  where q.guild_id = (_faults.menu).guild_id and q.menu = (_faults.menu).number and r.deleted_at is not null;
$$;

comment on function menus._faults is 'What is in the way of a menu: see menus.health.';

commit;
