-- Deploy guildkeeper:automod/settings to pg

begin;
set local role guildkeeper_owner;

create table automod.settings (
  guild_id bigint not null,
  exempt_role_id bigint,
  discord_points integer not null default 0
    constraint settings_discord_points_check check (discord_points between 0 and 100),
  keep_matches interval not null default '90 days'
    constraint settings_keep_matches_check check (keep_matches between '1 day' and '3650 days'),
  keep_excerpts boolean not null default false,
  keep_excerpts_for interval not null default '7 days'
    constraint settings_keep_excerpts_for_check check (keep_excerpts_for between '1 day' and '90 days'),
  tell_deletions boolean not null default true,
  constraint settings_pkey primary key (guild_id),
  constraint settings_guild_fkey foreign key (guild_id) references app.guild (guild_id) on delete cascade
);

comment on table automod.settings is 'How automatic rules work in a guild.';
comment on column automod.settings.exempt_role_id is
'Whom automatic rules pass over: members with this role, or with a higher one. Members as high as the bot are passed over
anyway.';
comment on column automod.settings.discord_points is
'How many points it counts when a rule of Discord''s own AutoMod is met; 0: it is only kept in mind.';
comment on constraint settings_discord_points_check on automod.settings is 'a whole number from 0 to 100';
comment on column automod.settings.keep_matches is 'How long it is known which automatic rule a message met.';
comment on constraint settings_keep_matches_check on automod.settings is 'a duration from 1 day to 3650 days, such as 90 days';
comment on column automod.settings.keep_excerpts is
'Whether the beginning of a message that met an automatic rule is kept. Otherwise nothing of what members write is ever stored.';
comment on column automod.settings.tell_deletions is
'Whether members are told, by direct message, when an automatic rule deletes a message of theirs without a case.';
comment on column automod.settings.keep_excerpts_for is 'How long such an excerpt is kept.';
comment on constraint settings_keep_excerpts_for_check on automod.settings is
'a duration from 1 day to 90 days, such as 7 days';

insert into automod.settings (guild_id) select g.guild_id from app.guild g;

create trigger audit_edit
after update on automod.settings
for each row when (current_user <> 'guildkeeper_owner')
execute function app._audit_edit();

create trigger check_exempt_role
before update of exempt_role_id on automod.settings
for each row when (new.exempt_role_id is distinct from old.exempt_role_id and new.exempt_role_id is not null)
execute function config._check_role_setting('exempt_role_id');

grant select, update on automod.settings to guildkeeper_admin;

commit;
