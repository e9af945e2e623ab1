-- Deploy guildkeeper:choices/group_choice to pg

begin;
set local role guildkeeper_owner;

create type choices.group_choice as (
  menu bigint, option integer, chosen_at timestamptz, is_this boolean, is_held boolean, counts boolean
);
comment on type choices.group_choice is
'A choice of a member in a group of menus: whether it is a certain option, whether they hold it, and whether it counts for
limits.';

commit;
