-- Deploy guildkeeper:choices/offer to pg

begin;
set local role guildkeeper_owner;

create type choices.offered as (
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
comment on type choices.offered is
'An option as one member sees it: what it costs them now, whether they hold it, their place on its list (null: they do not
wait), and why they may not have it (null: they may; see choices.outcome).';
grant usage on type choices.offered to guildkeeper_bot, guildkeeper_admin;

create type choices.offer as (
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
  options choices.offered[]
);
comment on type choices.offer is
'A page of a menu as one member sees it: the private chooser. worn is how many of the group they hold.';
grant usage on type choices.offer to guildkeeper_bot, guildkeeper_admin;

commit;
