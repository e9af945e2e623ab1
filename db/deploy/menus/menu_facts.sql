-- Deploy guildkeeper:menus/menu_facts to pg

begin;
set local role guildkeeper_owner;

create type menus.menu_facts as (
  guild_id bigint,
  number bigint,
  kind menus.kind,
  mode menus.mode,
  title text,
  text text,
  group_number bigint,
  fewest integer,
  most integer,
  duration interval,
  channel_id bigint,
  message_id bigint,
  removed_at timestamptz
);
comment on type menus.menu_facts is 'A menu as schemas above know it; see menus.menu.';

commit;
