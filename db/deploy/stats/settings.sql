-- Deploy guildkeeper:stats/settings to pg

begin;
set local role guildkeeper_owner;

create table stats.settings (
  guild_id bigint not null,
  enabled boolean not null default true,
  audience stats.audience not null default 'all',
  lookback interval not null default '14 days'
    constraint settings_lookback_check check (lookback between '1 day' and '400 days'),
  week_start stats.weekday not null default 'monday',
  keep_messages interval not null default '30 days'
    constraint settings_keep_messages_check check (keep_messages between '7 days' and '90 days'),
  keep_days interval not null default '3650 days'
    constraint settings_keep_days_check check (keep_days between '100 days' and '3650 days'),
  constraint settings_pkey primary key (guild_id),
  constraint settings_guild_fkey foreign key (guild_id) references app.guild (guild_id) on delete cascade
);

comment on table stats.settings is 'What is counted in a guild, how long it is kept, and who may see it.';
comment on column stats.settings.enabled is 'Whether messages are counted.';
comment on column stats.settings.audience is
'Who sees statistics besides moderators: off: nobody; own: members see their own; all: the server''s as well.';
comment on column stats.settings.lookback is 'How far statistics look back where nobody says from when.';
comment on constraint settings_lookback_check on stats.settings is 'a duration from 1 day to 400 days, such as 14 days';
comment on column stats.settings.week_start is 'The day with which a week begins in charts.';
comment on column stats.settings.keep_messages is
'How long it is known who wrote each message where and when (never what). Counts by day are kept longer.';
comment on constraint settings_keep_messages_check on stats.settings is 'a duration from 7 days to 90 days, such as 30 days';
comment on column stats.settings.keep_days is 'How long counts by day, and who was here when, are kept.';
comment on constraint settings_keep_days_check on stats.settings is 'a duration from 100 days to 3650 days, such as 3650 days';

insert into stats.settings (guild_id) select g.guild_id from app.guild g;

create trigger audit_edit
after update on stats.settings
for each row when (current_user <> 'guildkeeper_owner')
execute function app._audit_edit();

grant select, update on stats.settings to guildkeeper_admin;

commit;
