-- Deploy guildkeeper:menus/option_row to pg

begin;
set local role guildkeeper_owner;

create type menus.option_row as (
  menu bigint,
  number integer,
  role_ids bigint[],
  emoji text,
  label text,
  description text,
  price bigint,
  duration interval,
  cap integer,
  place integer,
  flaw text
);
comment on type menus.option_row is
'An option as those see it who run its menu, and why it is not offered (null: it is; see roles._flaw).';
grant usage on type menus.option_row to guildkeeper_bot, guildkeeper_admin;

commit;
