-- Deploy guildkeeper:roles/settings to pg

begin;
set local role guildkeeper_owner;

create table roles.settings (
  guild_id bigint not null,
  keep_reasons interval not null default '90 days'
    constraint settings_keep_reasons_check check (keep_reasons between '1 day' and '3650 days'),
  keep_history interval not null default '400 days'
    constraint settings_keep_history_check check (keep_history between '1 day' and '3650 days'),
  keep_sticky interval not null default '30 days'
    constraint settings_keep_sticky_check check (keep_sticky between '1 hour' and '365 days'),
  dangerous boolean not null default false,
  constraint settings_pkey primary key (guild_id),
  constraint settings_guild_fkey foreign key (guild_id) references app.guild (guild_id) on delete cascade
);

comment on table roles.settings is 'How roles are given and remembered in a guild.';
comment on column roles.settings.keep_reasons is 'How long it is remembered why a member wore a role, after that is over.';
comment on constraint settings_keep_reasons_check on roles.settings is 'a duration from 1 day to 3650 days, such as 90 days';
comment on column roles.settings.keep_history is 'How long it is remembered who wore which role, after that is over.';
comment on constraint settings_keep_history_check on roles.settings is 'a duration from 1 day to 3650 days, such as 400 days';
comment on column roles.settings.keep_sticky is 'Within which time who left gets sticky roles back.';
comment on constraint settings_keep_sticky_check on roles.settings is 'a duration from 1 hour to 365 days, such as 30 days';
comment on column roles.settings.dangerous is
'Whether roles with permissions of moderators may be on menus, given to who joins, given in bulk, or brought back with who left.';

insert into roles.settings (guild_id) select g.guild_id from app.guild g;

create trigger audit_edit
after update on roles.settings
for each row when (current_user <> 'guildkeeper_owner')
execute function app._audit_edit();

grant select, update on roles.settings to guildkeeper_admin;

commit;
