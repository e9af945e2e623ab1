-- Deploy guildkeeper:leveling/settings to pg

begin;
set local role guildkeeper_owner;

create table leveling.settings (
  guild_id bigint not null,
  enabled boolean not null default true,
  xp_min integer not null default 15 constraint settings_xp_min_check check (xp_min between 0 and 1000),
  xp_max integer not null default 25 constraint settings_xp_max_check check (xp_max between 1 and 1000),
  cooldown interval not null default '60 seconds'
    constraint settings_cooldown_check check (cooldown between '0 seconds' and '1 day'),
  curve leveling.curve not null default 'quadratic',
  curve_cubic numeric not null default 0 constraint settings_curve_cubic_check check (curve_cubic between 0 and 1000),
  curve_square numeric not null default 100 constraint settings_curve_square_check check (curve_square between 0 and 1000000),
  curve_linear numeric not null default 0 constraint settings_curve_linear_check check (curve_linear between 0 and 1000000),
  announce leveling.announcement not null default 'here',
  announce_channel_id bigint,
  announce_template text constraint settings_announce_template_check check (leveling._is_template(announce_template)),
  announce_min_level integer not null default 1
    constraint settings_announce_min_level_check check (announce_min_level between 1 and 1000),
  announce_every integer not null default 1 constraint settings_announce_every_check check (announce_every between 1 and 1000),
  announce_rewards_only boolean not null default false,
  level_up_picture boolean not null default false,
  rewards_mode leveling.rewards_mode not null default 'stack',
  keep_history interval not null default '400 days'
    constraint settings_keep_history_check check (keep_history between '30 days' and '3650 days'),
  constraint settings_pkey primary key (guild_id),
  constraint settings_guild_fkey foreign key (guild_id) references app.guild (guild_id) on delete cascade,
  constraint settings_xp_range_check check (xp_min <= xp_max),
  constraint settings_curve_sum_check check (curve_cubic + curve_square + curve_linear >= 1)
);

comment on table leveling.settings is 'How XP, levels and announcements work in a guild.';
comment on column leveling.settings.enabled is 'Whether messages earn XP.';
comment on column leveling.settings.xp_min is 'The least XP a message earns, before multipliers.';
comment on constraint settings_xp_min_check on leveling.settings is 'a whole number from 0 to 1000';
comment on column leveling.settings.xp_max is 'The most XP a message earns, before multipliers.';
comment on constraint settings_xp_max_check on leveling.settings is 'a whole number from 1 to 1000';
comment on constraint settings_xp_range_check on leveling.settings is 'xp_min at most as large as xp_max';
comment on column leveling.settings.cooldown is 'How long after a message that earned XP the next one can.';
comment on constraint settings_cooldown_check on leveling.settings is 'a duration from 0 seconds to 1 day, such as 60 seconds';
comment on column leveling.settings.curve is
'XP needed for level n in total: quadratic 100·n², mee6 n(10n²+135n+455)/6, linear 1000·n, custom from the three numbers below.';
comment on column leveling.settings.curve_cubic is 'Custom curve: XP for level n has this much times n³.';
comment on constraint settings_curve_cubic_check on leveling.settings is 'a number from 0 to 1000';
comment on column leveling.settings.curve_square is 'Custom curve: XP for level n has this much times n².';
comment on constraint settings_curve_square_check on leveling.settings is 'a number from 0 to 1000000';
comment on column leveling.settings.curve_linear is 'Custom curve: XP for level n has this much times n.';
comment on constraint settings_curve_linear_check on leveling.settings is 'a number from 0 to 1000000';
comment on constraint settings_curve_sum_check on leveling.settings is
'the three numbers of the custom curve add up to at least 1, so that each level takes XP';
comment on column leveling.settings.announce is
'Where level-ups are announced: off, here (where the member wrote), channel (the level-up channel), dm.';
comment on column leveling.settings.announce_channel_id is
'The level-up channel, also for announcements here where it is not known where the member wrote.';
comment on column leveling.settings.announce_template is
'The announcement in your own words; {member}, {level}, {xp} and {role} (the reward, if there is one) are filled in. If left
out, it is in the server''s language.';
comment on constraint settings_announce_template_check on leveling.settings is
'1 to 2000 characters with no placeholder but {member}, {level}, {xp}, {role}, and without @everyone and @here';
comment on column leveling.settings.announce_min_level is 'The lowest level that is announced.';
comment on constraint settings_announce_min_level_check on leveling.settings is 'a whole number from 1 to 1000';
comment on column leveling.settings.announce_every is 'Only every nth level is announced: 5 means 5, 10, 15 …';
comment on constraint settings_announce_every_check on leveling.settings is 'a whole number from 1 to 1000';
comment on column leveling.settings.announce_rewards_only is 'Whether only levels with a reward are announced.';
comment on column leveling.settings.level_up_picture is 'Whether an announcement is also a picture.';
comment on column leveling.settings.rewards_mode is
'stack: members keep the reward roles of all levels reached; replace: only that of the highest.';
comment on column leveling.settings.keep_history is
'How long each single change of XP is kept; of older ones there is one line a member and day.';
comment on constraint settings_keep_history_check on leveling.settings is
'a duration from 30 days to 3650 days, such as 400 days';

insert into leveling.settings (guild_id) select g.guild_id from app.guild g;

create trigger audit_edit
after update on leveling.settings
for each row when (current_user <> 'guildkeeper_owner')
execute function app._audit_edit();

create trigger check_announce_channel
before update of announce_channel_id on leveling.settings
for each row when (new.announce_channel_id is distinct from old.announce_channel_id and new.announce_channel_id is not null)
execute function config._check_channel_setting('announce_channel_id');

grant select, update on leveling.settings to guildkeeper_admin;

commit;
