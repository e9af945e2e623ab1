-- Deploy guildkeeper:voice/settings to pg

begin;
set local role guildkeeper_owner;

create table voice.settings (
  guild_id bigint not null,
  enabled boolean not null default true,
  xp integer not null default 5 constraint settings_xp_check check (xp between 0 and 1000),
  min_members integer not null default 2 constraint settings_min_members_check check (min_members between 1 and 50),
  count_muted boolean not null default false,
  daily_cap interval not null default '8 hours'
    constraint settings_daily_cap_check check (daily_cap between '0 seconds' and '25 hours'),
  bridge_gap interval not null default '5 minutes'
    constraint settings_bridge_gap_check check (bridge_gap between '0 seconds' and '1 hour'),
  keep_sessions interval not null default '400 days'
    constraint settings_keep_sessions_check check (keep_sessions between '30 days' and '3650 days'),
  constraint settings_pkey primary key (guild_id),
  constraint settings_guild_fkey foreign key (guild_id) references app.guild (guild_id) on delete cascade
);

comment on table voice.settings is 'What counts in voice, and what it brings. Stats hears by a trigger when it is not kept.';
comment on column voice.settings.enabled is 'Whether it is kept who is in voice.';
comment on column voice.settings.xp is 'XP for each minute in voice that counts; 0 for none.';
comment on constraint settings_xp_check on voice.settings is 'a whole number from 0 to 1000';
comment on column voice.settings.min_members is
'How many people must be there together, each of whom counts, so that time counts.';
comment on constraint settings_min_members_check on voice.settings is 'a whole number from 1 to 50';
comment on column voice.settings.count_muted is 'Whether the time of who is muted counts. Who is deaf never counts.';
comment on column voice.settings.daily_cap is 'How much of a day counts at most.';
comment on constraint settings_daily_cap_check on voice.settings is 'a duration from 0 seconds to 25 hours, such as 8 hours';
comment on column voice.settings.bridge_gap is
'A session goes on over a time in which I did not listen, if it was no longer than this.';
comment on constraint settings_bridge_gap_check on voice.settings is 'a duration from 0 seconds to 1 hour, such as 5 minutes';
comment on column voice.settings.keep_sessions is 'How long it is known who was where in voice, and when.';
comment on constraint settings_keep_sessions_check on voice.settings is 'a duration from 30 days to 3650 days, such as 400 days';

insert into voice.settings (guild_id) select g.guild_id from app.guild g;

create trigger audit_edit
after update on voice.settings
for each row when (current_user <> 'guildkeeper_owner')
execute function app._audit_edit();

grant select, update on voice.settings to guildkeeper_admin;

commit;
