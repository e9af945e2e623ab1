-- Deploy guildkeeper:menus/menu_row to pg

begin;
set local role guildkeeper_owner;

create type menus.menu_row as (
  number bigint,
  kind text,
  mode text,
  title text,
  text text,
  group_number bigint,
  fewest integer,
  most integer,
  duration interval,
  channel_id bigint,
  message_id bigint,
  is_own boolean,
  options bigint,
  page bigint,
  pages bigint
);
comment on type menus.menu_row is
'A menu as those see it who run it: how many options it has; page and pages: where it stands in the list.';
grant usage on type menus.menu_row to guildkeeper_bot, guildkeeper_admin;

commit;
