-- Deploy guildkeeper:app/_permissions to pg

begin;
set local role guildkeeper_owner;

create function app._permissions(variadic names text[])
returns bigint
language sql immutable
as $$
  select bit_or(1::bigint << p.bit)
  from (values
    ('kick_members', 1), ('ban_members', 2), ('administrator', 3), ('manage_channels', 4), ('manage_guild', 5),
    ('view_audit_log', 7), ('view_channel', 10), ('send_messages', 11), ('manage_messages', 13),
    ('mention_everyone', 17), ('manage_roles', 28), ('create_public_threads', 35), ('create_private_threads', 36),
    ('send_messages_in_threads', 38), ('moderate_members', 40)
  ) as p (name, bit)
  where p.name = any (_permissions.names);
$$;

comment on function app._permissions is
'The bits of Discord''s permissions of these names, together; null when there are none. What is nowhere asked for is not here.';

commit;
