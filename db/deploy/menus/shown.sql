-- Deploy guildkeeper:menus/shown to pg

begin;
set local role guildkeeper_owner;

create type menus.shown_option as (
  number integer,
  label text,
  emoji text,
  description text,
  role_ids bigint[],
  price bigint,
  duration interval,
  cap integer,
  taken bigint,
  level integer
);
comment on type menus.shown_option is
'An option as everybody sees it: how many hold it (null: it has no cap), from which level on, and for how long it gives its roles
(null: for good).';
grant usage on type menus.shown_option to guildkeeper_bot, guildkeeper_admin;

create type menus.shown as (
  number bigint,
  kind text,
  mode text,
  title text,
  text text,
  fewest integer,
  most integer,
  currency text,
  options menus.shown_option[]
);
comment on type menus.shown is 'A menu with what it offers, as everybody sees it: the facts of the card menus.menu.';
grant usage on type menus.shown to guildkeeper_bot, guildkeeper_admin;

commit;
