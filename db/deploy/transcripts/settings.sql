-- Deploy guildkeeper:transcripts/settings to pg

begin;
set local role guildkeeper_owner;

create table transcripts.settings (
  guild_id bigint not null,
  keep_file_mib integer not null default 8 constraint settings_keep_file_mib_check check (keep_file_mib between 0 and 25),
  keep_files_mib integer not null default 500
    constraint settings_keep_files_mib_check check (keep_files_mib between 0 and 10000),
  constraint settings_pkey primary key (guild_id),
  constraint settings_guild_fkey foreign key (guild_id) references app.guild (guild_id) on delete cascade
);

comment on table transcripts.settings is
'How many attachments a guild keeps. Whoever adds or drops some locks the row first.';
comment on column transcripts.settings.keep_file_mib is
'How large an attachment may be, in MiB, to be kept with what was written, as long as that; 0 keeps none.';
comment on constraint settings_keep_file_mib_check on transcripts.settings is 'a whole number from 0 to 25';
comment on column transcripts.settings.keep_files_mib is
'How much all attachments of this server may take together, in MiB. Of what is beyond that, name and size are kept.';
comment on constraint settings_keep_files_mib_check on transcripts.settings is 'a whole number from 0 to 10000';

insert into transcripts.settings (guild_id) select g.guild_id from app.guild g;

create trigger audit_edit
after update on transcripts.settings
for each row when (current_user <> 'guildkeeper_owner')
execute function app._audit_edit();

grant select, update on transcripts.settings to guildkeeper_admin;

commit;
