-- Deploy guildkeeper:menus/offer to pg

begin;
set local role guildkeeper_owner;

create type menus.offered as (
  number integer,
  label text,
  emoji text,
  description text,
  price bigint,
  duration interval,
  cap integer,
  taken bigint,
  holds boolean,
  place bigint,
  refusal text,
  obstacle jsonb,
  sentence text
);
comment on type menus.offered is
'An option as one member sees it: what it costs them now, whether they hold it, their place on its list (null: they do not
wait), and why they may not have it (null: they may; see menus.outcome).';
grant usage on type menus.offered to guildkeeper_bot, guildkeeper_admin;

create type menus.offer as (
  number bigint,
  mode text,
  title text,
  text text,
  fewest integer,
  most integer,
  worn integer,
  currency text,
  page integer,
  pages integer,
  options menus.offered[]
);
comment on type menus.offer is
'A page of a menu as one member sees it: the private chooser. worn is how many of the group they hold.';
grant usage on type menus.offer to guildkeeper_bot, guildkeeper_admin;

commit;
