-- Deploy guildkeeper:app/settings to pg

begin;
set local role guildkeeper_owner;

create table app.settings (
  guild_id bigint not null,
  time_zone text not null default 'UTC' constraint settings_time_zone_check check (app._is_time_zone(time_zone)),
  language app.language,
  notice_channel_id bigint,
  keep_audit interval not null default '400 days'
    constraint settings_keep_audit_check check (keep_audit between '30 days' and '3650 days'),
  constraint settings_pkey primary key (guild_id),
  constraint settings_guild_fkey foreign key (guild_id) references app.guild (guild_id) on delete cascade
);

comment on table app.settings is
'The settings of a guild that every domain shares. Tickets hears by a trigger of another time zone.';
comment on column app.settings.time_zone is 'The time zone in which a day, a week and a month begin here.';
comment on constraint settings_time_zone_check on app.settings is 'a time zone such as Europe/Berlin';
comment on column app.settings.language is
'The language in which I speak to everybody here. Empty: the one that the server has in Discord. Private answers are in the
reader''s own.';
comment on column app.settings.keep_audit is 'How long it is known who changed what, and what a request was answered.';
comment on constraint settings_keep_audit_check on app.settings is 'a duration from 30 days to 3650 days, such as 400 days';
comment on column app.settings.notice_channel_id is
'Where I tell what needs the attention of those who run this server. Empty: a direct message to its owner.';

grant select, update on app.settings to guildkeeper_admin;

commit;
