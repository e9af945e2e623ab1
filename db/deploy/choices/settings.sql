-- Deploy guildkeeper:choices/settings to pg

begin;
set local role guildkeeper_owner;

create table choices.settings (
  guild_id bigint not null,
  replies boolean not null default true,
  keep_waiting interval not null default '30 days'
    constraint settings_keep_waiting_check check (keep_waiting between '1 day' and '365 days'),
  constraint settings_pkey primary key (guild_id),
  constraint settings_guild_fkey foreign key (guild_id) references app.guild (guild_id) on delete cascade
);

comment on table choices.settings is 'How choosing from menus works in a guild.';
comment on column choices.settings.replies is
'Whether somebody whose reaction gives them nothing is told why, by a direct message.';
comment on column choices.settings.keep_waiting is 'How long somebody waits for a place of an option that is full.';
comment on constraint settings_keep_waiting_check on choices.settings is 'a duration from 1 day to 365 days, such as 30 days';

insert into choices.settings (guild_id) select g.guild_id from app.guild g;

create trigger audit_edit
after update on choices.settings
for each row when (current_user <> 'guildkeeper_owner')
execute function app._audit_edit();

grant select, update on choices.settings to guildkeeper_admin;

commit;
