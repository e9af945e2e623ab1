-- Deploy guildkeeper:shop/lent_role to pg

begin;
set local role guildkeeper_owner;

create table shop.lent_role (
  guild_id bigint not null,
  member_id bigint not null constraint lent_role_member_check check (member_id > 0),
  role_id bigint not null,
  until timestamptz not null,
  constraint lent_role_pkey primary key (guild_id, member_id, role_id),
  constraint lent_role_guild_fkey foreign key (guild_id) references app.guild (guild_id) on delete cascade
);

comment on table shop.lent_role is
'The roles that members have for a time. shop._return_role, scheduled for `until`, takes each back.';

grant select on shop.lent_role to guildkeeper_admin;

commit;
