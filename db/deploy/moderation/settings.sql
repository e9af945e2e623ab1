-- Deploy guildkeeper:moderation/settings to pg

begin;
set local role guildkeeper_owner;

create table moderation.settings (
  guild_id bigint not null,
  log_channel_id bigint,
  tell_members boolean not null default true,
  appeal text constraint settings_appeal_check check (app._is_plain_text(appeal, 500)),
  announce_actions boolean not null default false,
  warn_points integer not null default 1 constraint settings_warn_points_check check (warn_points between 0 and 100),
  points_fade moderation.fading not null default 'expire',
  points_expire interval not null default '30 days'
    constraint settings_points_expire_check check (points_expire between '1 hour' and '3650 days'),
  points_decay numeric not null default 0.1
    constraint settings_points_decay_check check (points_decay between 0.001 and 1000),
  ladder moderation.ladder not null default 'gentle',
  ban_deletes interval not null default '0'
    constraint settings_ban_deletes_check check (ban_deletes between '0' and '7 days'),
  constraint settings_pkey primary key (guild_id),
  constraint settings_guild_fkey foreign key (guild_id) references app.guild (guild_id) on delete cascade
);

comment on table moderation.settings is 'How cases, points and the ladder work in a guild.';
comment on column moderation.settings.log_channel_id is 'The channel in which every case shows as one message; none without it.';
comment on column moderation.settings.tell_members is
'Whether members are told by direct message what happened to them, before they are kicked or banned.';
comment on column moderation.settings.appeal is
'How members appeal, in your own words: every direct message about a case says it. Nothing without it.';
comment on constraint settings_appeal_check on moderation.settings is 'a text of at most 500 characters';
comment on column moderation.settings.announce_actions is
'Whether the channel where a moderator decides something is told of it.';
comment on column moderation.settings.warn_points is 'How many points a warning has when its moderator does not say.';
comment on constraint settings_warn_points_check on moderation.settings is 'a whole number from 0 to 100';
comment on column moderation.settings.points_fade is
'What becomes of points: never (they stay), expire (they go after points_expire), decay (they become less by points_decay a
day).';
comment on column moderation.settings.points_expire is
'For points_fade = expire: how long points count. It holds for cases from then on.';
comment on constraint settings_points_expire_check on moderation.settings is
'a duration from 1 hour to 3650 days, such as 30 days';
comment on column moderation.settings.points_decay is
'For points_fade = decay: how many points of a case fade in a day. It holds for cases from then on.';
comment on constraint settings_points_decay_check on moderation.settings is 'a number from 0.001 to 1000';
comment on column moderation.settings.ladder is
'What points lead to. gentle: 3 a timeout of 10 minutes, 4 of 1 hour, 5 of 1 day, 6 a ban. strict: 2, 3 and 4 points, timeouts
of 1 hour, 1 day, 7 days, 5 a ban. custom: the rungs of moderation.set_rung. off: nothing.';
comment on column moderation.settings.ban_deletes is
'The messages of how long a time a ban deletes when its moderator does not say.';
comment on constraint settings_ban_deletes_check on moderation.settings is 'a duration from 0 seconds to 7 days, such as 1 day';

insert into moderation.settings (guild_id) select g.guild_id from app.guild g;

create trigger audit_edit
after update on moderation.settings
for each row when (current_user <> 'guildkeeper_owner')
execute function app._audit_edit();

create trigger check_log_channel
before update of log_channel_id on moderation.settings
for each row when (new.log_channel_id is distinct from old.log_channel_id and new.log_channel_id is not null)
execute function config._check_channel_setting('log_channel_id');

grant select, update on moderation.settings to guildkeeper_admin;

commit;
