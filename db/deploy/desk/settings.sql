-- Deploy guildkeeper:desk/settings to pg

begin;
set local role guildkeeper_owner;

create table desk.settings (
  guild_id bigint not null,
  lead_role_id bigint,
  constraint settings_pkey primary key (guild_id),
  constraint settings_guild_fkey foreign key (guild_id) references app.guild (guild_id) on delete cascade
);

comment on table desk.settings is
'How tickets are set up in a guild. Whoever sets up types or panels locks the row first. What differs between types is in
desk.type.';
comment on column desk.settings.lead_role_id is
'The role of those who run the tickets, beside whoever may manage the server: they set up types, take over claims, and see the
figures.';

insert into desk.settings (guild_id) select g.guild_id from app.guild g;

create trigger audit_edit
after update on desk.settings
for each row when (current_user <> 'guildkeeper_owner')
execute function app._audit_edit();

create trigger check_lead_role
before update of lead_role_id on desk.settings
for each row when (new.lead_role_id is distinct from old.lead_role_id and new.lead_role_id is not null)
execute function config._check_role_setting('lead_role_id');

grant select, update on desk.settings to guildkeeper_admin;

commit;
