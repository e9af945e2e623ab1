-- Deploy guildkeeper:income/settings to pg

begin;
set local role guildkeeper_owner;

create table income.settings (
  guild_id bigint not null,
  daily_amount bigint not null default 200
    constraint settings_daily_amount_check check (daily_amount between 0 and 1000000000),
  daily_streak_bonus bigint not null default 20
    constraint settings_daily_streak_bonus_check check (daily_streak_bonus between 0 and 1000000000),
  daily_streak_days integer not null default 5
    constraint settings_daily_streak_days_check check (daily_streak_days between 0 and 365),
  daily_grace_days integer not null default 0 constraint settings_daily_grace_days_check check (daily_grace_days between 0
    and 30),
  work_min bigint not null default 50 constraint settings_work_min_check check (work_min between 0 and 1000000000),
  work_max bigint not null default 150 constraint settings_work_max_check check (work_max between 0 and 1000000000),
  work_cooldown interval not null default '1 hour'
    constraint settings_work_cooldown_check check (work_cooldown between '1 minute' and '30 days'),
  message_min bigint not null default 0 constraint settings_message_min_check check (message_min between 0 and 1000000),
  message_max bigint not null default 0 constraint settings_message_max_check check (message_max between 0 and 1000000),
  message_cooldown interval not null default '60 seconds'
    constraint settings_message_cooldown_check check (message_cooldown between '1 second' and '1 day'),
  level_amount bigint not null default 0 constraint settings_level_amount_check check (level_amount between 0 and 1000000000),
  voice_amount bigint not null default 0 constraint settings_voice_amount_check check (voice_amount between 0 and 1000000),
  keep_claims interval not null default '400 days'
    constraint settings_keep_claims_check check (keep_claims between '30 days' and '3650 days'),
  constraint settings_pkey primary key (guild_id),
  constraint settings_guild_fkey foreign key (guild_id) references app.guild (guild_id) on delete cascade,
  constraint settings_work_range_check check (work_min <= work_max),
  constraint settings_message_range_check check (message_min <= message_max)
);

comment on table income.settings is 'What members are paid for in a guild.';
comment on column income.settings.daily_amount is 'What /daily pays; 0 turns it off.';
comment on constraint settings_daily_amount_check on income.settings is 'a whole number from 0 to 1,000,000,000';
comment on column income.settings.daily_streak_bonus is 'What /daily pays besides for each day of the streak after the first.';
comment on constraint settings_daily_streak_bonus_check on income.settings is 'a whole number from 0 to 1,000,000,000';
comment on column income.settings.daily_streak_days is 'The number of days for which the streak''s bonus grows.';
comment on constraint settings_daily_streak_days_check on income.settings is 'a whole number from 0 to 365';
comment on column income.settings.daily_grace_days is 'How many days in a row may be missed without the streak ending.';
comment on constraint settings_daily_grace_days_check on income.settings is 'a whole number from 0 to 30';
comment on column income.settings.work_min is 'The least that /work pays.';
comment on constraint settings_work_min_check on income.settings is 'a whole number from 0 to 1,000,000,000';
comment on column income.settings.work_max is 'The most that /work pays; 0 turns it off.';
comment on constraint settings_work_max_check on income.settings is 'a whole number from 0 to 1,000,000,000';
comment on constraint settings_work_range_check on income.settings is 'work_min at most as large as work_max';
comment on column income.settings.work_cooldown is 'How long after /work one can work again.';
comment on constraint settings_work_cooldown_check on income.settings is 'a duration from 1 minute to 30 days';
comment on column income.settings.message_min is 'The least that a message earns.';
comment on constraint settings_message_min_check on income.settings is 'a whole number from 0 to 1,000,000';
comment on column income.settings.message_max is 'The most that a message earns; 0 turns it off.';
comment on constraint settings_message_max_check on income.settings is 'a whole number from 0 to 1,000,000';
comment on constraint settings_message_range_check on income.settings is 'message_min at most as large as message_max';
comment on column income.settings.message_cooldown is 'How long after a message that earned something the next one can.';
comment on constraint settings_message_cooldown_check on income.settings is 'a duration from 1 second to 1 day';
comment on column income.settings.level_amount is 'What a member gets for each level reached by earning XP.';
comment on constraint settings_level_amount_check on income.settings is 'a whole number from 0 to 1,000,000,000';
comment on column income.settings.voice_amount is 'What a member gets for each minute in voice that counts; 0 for nothing.';
comment on constraint settings_voice_amount_check on income.settings is 'a whole number from 0 to 1,000,000';
comment on column income.settings.keep_claims is 'How long it is known what each claim paid, and why that much.';
comment on constraint settings_keep_claims_check on income.settings is 'a duration from 30 days to 3650 days, such as 400 days';

insert into income.settings (guild_id) select g.guild_id from app.guild g;

create trigger audit_edit
after update on income.settings
for each row when (current_user <> 'guildkeeper_owner')
execute function app._audit_edit();

grant select, update on income.settings to guildkeeper_admin;

commit;
