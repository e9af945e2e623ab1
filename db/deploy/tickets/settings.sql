-- Deploy guildkeeper:tickets/settings to pg

begin;
set local role guildkeeper_owner;

create table tickets.settings (
  guild_id bigint not null,
  log_channel_id bigint,
  staff_channel_id bigint,
  most_per_member integer not null default 3 constraint settings_most_per_member_check check (most_per_member between 1 and 50),
  tells_opener boolean not null default true,
  remind_before interval not null default '30 minutes'
    constraint settings_remind_before_check check (remind_before between '0' and '7 days'),
  keep_texts interval not null default '30 days'
    constraint settings_keep_texts_check check (keep_texts between '1 day' and '3650 days'),
  constraint settings_pkey primary key (guild_id),
  constraint settings_guild_fkey foreign key (guild_id) references app.guild (guild_id) on delete cascade
);

comment on table tickets.settings is 'How tickets work in a guild. What differs between types is in desk.type.';
comment on column tickets.settings.log_channel_id is 'The channel in which it shows what becomes of tickets; none without it.';
comment on column tickets.settings.staff_channel_id is
'Where staff are reminded of tickets that wait. Empty: in the channel of tickets.log_channel_id.';
comment on column tickets.settings.most_per_member is 'How many tickets of all types a member may have at a time.';
comment on constraint settings_most_per_member_check on tickets.settings is 'a whole number from 1 to 50';
comment on column tickets.settings.tells_opener is
'Whether openers are told by direct message that their ticket is closed, with its history, and asked how it was.';
comment on column tickets.settings.remind_before is 'How long before a target is missed staff are reminded of the ticket.';
comment on constraint settings_remind_before_check on tickets.settings is
'a duration from 0 seconds to 7 days, such as 30 minutes';
comment on column tickets.settings.keep_texts is
'How long after its closing what was written in a ticket is kept. That there was a ticket, and its figures, stay.';
comment on constraint settings_keep_texts_check on tickets.settings is 'a duration from 1 day to 3650 days, such as 30 days';

insert into tickets.settings (guild_id) select g.guild_id from app.guild g;

create trigger audit_edit
after update on tickets.settings
for each row when (current_user <> 'guildkeeper_owner')
execute function app._audit_edit();

create trigger check_log_channel
before update of log_channel_id on tickets.settings
for each row when (new.log_channel_id is distinct from old.log_channel_id and new.log_channel_id is not null)
execute function config._check_channel_setting('log_channel_id');

create trigger check_staff_channel
before update of staff_channel_id on tickets.settings
for each row when (new.staff_channel_id is distinct from old.staff_channel_id and new.staff_channel_id is not null)
execute function config._check_channel_setting('staff_channel_id');

grant select, update on tickets.settings to guildkeeper_admin;

commit;
