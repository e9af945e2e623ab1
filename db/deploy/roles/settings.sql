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
  personal_role_id bigint,
  personal_boost boolean not null default false,
  personal_anchor_role_id bigint,
  personal_cooldown interval not null default '24 hours'
    constraint settings_personal_cooldown_check check (personal_cooldown between '0 seconds' and '30 days'),
  personal_grace interval not null default '3 days'
    constraint settings_personal_grace_check check (personal_grace between '0 seconds' and '90 days'),
  personal_reserve integer not null default 20
    constraint settings_personal_reserve_check check (personal_reserve between 0 and 249),
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
comment on column roles.settings.personal_role_id is 'Who wears this role may have a role of their own.';
comment on column roles.settings.personal_boost is 'Whether who boosts the server may have a role of their own.';
comment on column roles.settings.personal_anchor_role_id is
'Below which role those of members are put. Empty: they stay at the bottom, where their colours hardly show.';
comment on column roles.settings.personal_cooldown is 'How long after a change of their role a member can change it again.';
comment on constraint settings_personal_cooldown_check on roles.settings is
'a duration from 0 seconds to 30 days, such as 24 hours';
comment on column roles.settings.personal_grace is
'How long a member keeps their role when they may not have one any more.';
comment on constraint settings_personal_grace_check on roles.settings is 'a duration from 0 seconds to 90 days, such as 3 days';
comment on column roles.settings.personal_reserve is 'How many of the 250 roles that Discord allows are not for members.';
comment on constraint settings_personal_reserve_check on roles.settings is 'a whole number from 0 to 249';

insert into roles.settings (guild_id) select g.guild_id from app.guild g;

create trigger audit_edit
after update on roles.settings
for each row when (current_user <> 'guildkeeper_owner')
execute function app._audit_edit();

create trigger check_personal_role
before update of personal_role_id on roles.settings
for each row when (new.personal_role_id is distinct from old.personal_role_id and new.personal_role_id is not null)
execute function app._check_role_setting('personal_role_id');

create trigger check_personal_anchor_role
before update of personal_anchor_role_id on roles.settings
for each row when (
  new.personal_anchor_role_id is distinct from old.personal_anchor_role_id and new.personal_anchor_role_id is not null
)
execute function app._check_role_setting('personal_anchor_role_id');

grant select, update on roles.settings to guildkeeper_admin;

commit;
