-- Deploy guildkeeper:rolejobs/settings to pg

begin;
set local role guildkeeper_owner;

create table rolejobs.settings (
  guild_id bigint not null,
  keep_jobs interval not null default '90 days'
    constraint settings_keep_jobs_check check (keep_jobs between '1 day' and '3650 days'),
  constraint settings_pkey primary key (guild_id),
  constraint settings_guild_fkey foreign key (guild_id) references app.guild (guild_id) on delete cascade
);

comment on table rolejobs.settings is 'How jobs are remembered in a guild. Its row is held by whoever begins or ends one.';
comment on column rolejobs.settings.keep_jobs is 'How long a job is remembered after it is over, with what became of it in whom.';
comment on constraint settings_keep_jobs_check on rolejobs.settings is 'a duration from 1 day to 3650 days, such as 90 days';

insert into rolejobs.settings (guild_id) select g.guild_id from app.guild g;

create trigger audit_edit
after update on rolejobs.settings
for each row when (current_user <> 'guildkeeper_owner')
execute function app._audit_edit();

grant select, update on rolejobs.settings to guildkeeper_admin;

commit;
