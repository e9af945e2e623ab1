-- Deploy guildkeeper:personal/settings to pg

begin;
set local role guildkeeper_owner;

create table personal.settings (
  guild_id bigint not null,
  role_id bigint,
  boost boolean not null default false,
  anchor_role_id bigint,
  cooldown interval not null default '1 day'
    constraint settings_cooldown_check check (cooldown between '0 seconds' and '30 days'),
  grace interval not null default '3 days' constraint settings_grace_check check (grace between '0 seconds' and '90 days'),
  reserve integer not null default 20 constraint settings_reserve_check check (reserve between 0 and 249),
  constraint settings_pkey primary key (guild_id),
  constraint settings_guild_fkey foreign key (guild_id) references app.guild (guild_id) on delete cascade
);

comment on table personal.settings is 'Who may have a role of their own in a guild.';
comment on column personal.settings.role_id is 'Who wears this role may have a role of their own.';
comment on column personal.settings.boost is 'Whether who boosts the server may have a role of their own.';
comment on column personal.settings.anchor_role_id is
'Below which role those of members are put. Empty: they stay at the bottom, where their colours hardly show.';
comment on column personal.settings.cooldown is 'How long after a change of their role a member can change it again.';
comment on constraint settings_cooldown_check on personal.settings is
'a duration from 0 seconds to 30 days, such as 24 hours';
comment on column personal.settings.grace is 'How long a member keeps their role when they may not have one any more.';
comment on constraint settings_grace_check on personal.settings is 'a duration from 0 seconds to 90 days, such as 3 days';
comment on column personal.settings.reserve is 'How many of the 250 roles that Discord allows are not for members.';
comment on constraint settings_reserve_check on personal.settings is 'a whole number from 0 to 249';

insert into personal.settings (guild_id) select g.guild_id from app.guild g;

create trigger audit_edit
after update on personal.settings
for each row when (current_user <> 'guildkeeper_owner')
execute function app._audit_edit();

create trigger check_role
before update of role_id on personal.settings
for each row when (new.role_id is distinct from old.role_id and new.role_id is not null)
execute function config._check_role_setting('role_id');

create trigger check_anchor_role
before update of anchor_role_id on personal.settings
for each row when (new.anchor_role_id is distinct from old.anchor_role_id and new.anchor_role_id is not null)
execute function config._check_role_setting('anchor_role_id');

grant select, update on personal.settings to guildkeeper_admin;

commit;
