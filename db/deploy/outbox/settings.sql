-- Deploy guildkeeper:outbox/settings to pg

begin;
set local role guildkeeper_owner;

create table outbox.settings (
  guild_id bigint not null,
  keep_finished interval not null default '30 days'
    constraint settings_keep_finished_check check (keep_finished between '1 day' and '3650 days'),
  constraint settings_pkey primary key (guild_id),
  constraint settings_guild_fkey foreign key (guild_id) references app.guild (guild_id) on delete cascade
);

comment on table outbox.settings is 'How long the outbox of a guild remembers.';
comment on column outbox.settings.keep_finished is
'How long effects and work due later are kept once they are finished, for operators to look at.';
comment on constraint settings_keep_finished_check on outbox.settings is 'a duration from 1 day to 3650 days, such as 30 days';

insert into outbox.settings (guild_id) select g.guild_id from app.guild g;

create trigger audit_edit
after update on outbox.settings
for each row when (current_user <> 'guildkeeper_owner')
execute function app._audit_edit();

grant select, update on outbox.settings to guildkeeper_admin;

commit;
