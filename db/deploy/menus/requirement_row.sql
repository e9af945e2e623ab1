-- Deploy guildkeeper:menus/requirement_row to pg

begin;
set local role guildkeeper_owner;

create type menus.requirement_row as (
  menu bigint,
  option integer,
  required_role_ids bigint[],
  requires_all boolean,
  forbidden_role_ids bigint[],
  forbids_all boolean,
  level integer
);
comment on type menus.requirement_row is 'What a menu (option 0) or one of its options asks of members: see menus.requirement.';
grant usage on type menus.requirement_row to guildkeeper_bot, guildkeeper_admin;

commit;
