-- Deploy guildkeeper:roles/entitlement to pg

begin;
set local role guildkeeper_owner;

create table roles.entitlement (
  guild_id bigint not null,
  member_id bigint not null,
  source text not null constraint entitlement_source_check check (source ~ '^[a-z]{1,20}$'),
  until timestamptz,
  constraint entitlement_pkey primary key (guild_id, member_id, source),
  constraint entitlement_guild_fkey foreign key (guild_id) references app.guild (guild_id) on delete cascade
);

comment on table roles.entitlement is
'Who may have a role of their own because a domain says so, such as for a level or a purchase. Who wears a role for that, or
boosts, is asked of app.member.';
comment on column roles.entitlement.until is 'Null: until the domain says otherwise.';

grant select on roles.entitlement to guildkeeper_admin;

commit;
