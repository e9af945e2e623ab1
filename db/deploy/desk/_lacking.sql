-- Deploy guildkeeper:desk/_lacking to pg

begin;
set local role guildkeeper_owner;

create type desk.fault as (type integer, name text, fault text, detail text);
comment on type desk.fault is
'What is in the way of tickets: in all, of a type (its number and name), or of a panel (its name alone).';

create function desk._lacking(guild_id bigint)
returns setof desk.fault
language sql stable
as $$
  select null::integer, null::text, n.fault, n.detail
  from app.guild g
  cross join lateral (
    select coalesce(bool_or(y.room = 'channel'), true) as in_channels, coalesce(bool_or(y.room = 'thread'), false) as in_threads
    from desk.type y
    where y.guild_id = g.guild_id and y.removed_at is null
  ) r
  cross join lateral (values
    (1, 'lacks_permission', 'view_channel', true), (2, 'lacks_permission', 'send_messages', true),
    (3, 'lacks_permission', 'embed_links', true), (4, 'lacks_permission', 'attach_files', true),
    (5, 'lacks_permission', 'read_message_history', true), (6, 'lacks_permission', 'manage_channels', r.in_channels),
    (7, 'lacks_permission', 'manage_roles', r.in_channels), (8, 'lacks_permission', 'create_private_threads', r.in_threads),
    (9, 'lacks_permission', 'send_messages_in_threads', r.in_threads), (10, 'lacks_permission', 'manage_threads', r.in_threads),
    (11, 'lacks_permission', 'pin_messages', true), (12, 'hears_no_text', null, g.intents & (1 << 15) = 0),
    (13, 'hears_no_members', null, g.intents & (1 << 1) = 0)
  ) as n (place, fault, detail, is_needed)
  where g.guild_id = _lacking.guild_id
    and n.is_needed
    and (n.detail is null or not app._can(g.bot_permissions, n.detail))
  order by n.place;
$$;

comment on function desk._lacking is
'What the bot needs for tickets in a guild and has not: permissions, by what their rooms are, and what it hears.';
grant usage on type desk.fault to guildkeeper_bot, guildkeeper_admin;

commit;
