-- Deploy guildkeeper:menus/requirement to pg

begin;
set local role guildkeeper_owner;

create table menus.requirement (
  guild_id bigint not null,
  menu bigint not null,
  option integer not null,
  required_role_ids bigint[] not null default '{}'
    constraint requirement_required_check check (cardinality(required_role_ids) <= 25),
  requires_all boolean not null default false,
  forbidden_role_ids bigint[] not null default '{}'
    constraint requirement_forbidden_check check (cardinality(forbidden_role_ids) <= 25),
  forbids_all boolean not null default false,
  level integer constraint requirement_level_check check (level between 1 and 1000),
  constraint requirement_pkey primary key (guild_id, menu, option),
  constraint requirement_menu_fkey foreign key (guild_id, menu) references menus.menu (guild_id, number) on delete cascade
);

comment on table menus.requirement is
'What members need, and must not have, to choose from a menu (option 0) or one of its options; both count.';
comment on column menus.requirement.requires_all is 'Whether all of the required roles must be worn, or any one of them.';
comment on column menus.requirement.forbids_all is
'Whether all of the forbidden roles together are in the way, or any one of them.';

grant select on menus.requirement to guildkeeper_admin;

commit;
