-- Deploy guildkeeper:menus/option_facts to pg

begin;
set local role guildkeeper_owner;

create type menus.option_facts as (
  guild_id bigint,
  menu bigint,
  number integer,
  role_ids bigint[],
  emoji text,
  emoji_key text,
  emoji_gone boolean,
  label text,
  description text,
  price bigint,
  duration interval,
  cap integer,
  place integer,
  removed_at timestamptz
);
comment on type menus.option_facts is 'An option as schemas above know it; see menus.option.';

commit;
